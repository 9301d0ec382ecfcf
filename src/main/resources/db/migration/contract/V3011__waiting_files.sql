-- Files waiting for a decision are kept by the document room, for every room that receives some.
DROP TABLE contract.exchange_upload;
