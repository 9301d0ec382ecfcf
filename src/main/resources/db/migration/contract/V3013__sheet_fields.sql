-- An action may serve other objectives than its own, answer several findings and take place in some communes only.
ALTER TABLE contract.action_sheet ADD COLUMN other_objectives uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE contract.action_sheet ADD COLUMN findings uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE contract.action_sheet ADD COLUMN communes text[] NOT NULL DEFAULT '{}';

-- Programme of the interministerial fund for crime prevention that the State's money comes from.
ALTER TABLE contract.budget_line ADD COLUMN programme text;
INSERT INTO frame.term VALUES
('FIPD_PROGRAMME', 'D', 'FIPD – D, prévention de la délinquance', 'FIPD – D, crime prevention', 1),
('FIPD_PROGRAMME', 'S', 'FIPD – S, sécurisation (vidéoprotection, police municipale, écoles)', 'FIPD – S, securing (cameras, municipal police, schools)', 2),
('FIPD_PROGRAMME', 'R', 'FIPD – R, prévention de la radicalisation', 'FIPD – R, prevention of radicalisation', 3),
('FIPD_PROGRAMME', 'K', 'FIPD – K, sites sensibles', 'FIPD – K, sensitive sites', 4);
