-- A waiting file bears the id of its job in the folder of the installation that holds it: no path of a machine is kept.
ALTER TABLE recordedcrime.job DROP COLUMN path;
