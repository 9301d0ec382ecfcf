// Rebuilds the official geography shipped with the application from the npm package @etalab/decoupage-administratif
// (MIT licence; source INSEE, DGCL, La Poste). Usage, in an empty folder that is not the project's:
//   npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
//   node <project>/src/build/geography.mjs package/data <project>/src/main/resources/geography/2026.csv.gz
// One gzip text file, one object a line, fields separated by a tab, the first field saying what the line is:
//   R code name | D code name region | A code name departement | G siren name kind | E siren name
//   C code kind name arrondissement departement region epci ept siren population postal-codes former-codes today's-code
// The populations printed with groupings are of an older census than those of communes and aren't taken.
// kind: A actual commune, M municipal arrondissement, D delegated commune, S associated commune.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [data, target] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(`${data}/${name}.json`, 'utf8'));
const kinds = { 'commune-actuelle': 'A', 'arrondissement-municipal': 'M', 'commune-deleguee': 'D', 'commune-associee': 'S' };

const lines = [];
const line = (...fields) => lines.push(fields.map(field => field ?? '').join('\t'));
const memberOf = groupings => new Map(groupings.flatMap(grouping => grouping.membres.map(member => [member.code, grouping.code])));

const epci = read('epci');
const ept = read('ept');
const epciOf = memberOf(epci);
const eptOf = memberOf(ept);
read('regions').forEach(region => line('R', region.code, region.nom));
read('departements').forEach(departement => line('D', departement.code, departement.nom, departement.region));
read('arrondissements').forEach(district => line('A', district.code, district.nom, district.departement));
epci.forEach(grouping => line('G', grouping.code, grouping.nom, grouping.type));
ept.forEach(grouping => line('E', grouping.code, grouping.nom));
read('communes').forEach(commune => line('C', commune.code, kinds[commune.type], commune.nom, commune.arrondissement,
  commune.departement ?? '', commune.region, epciOf.get(commune.code), eptOf.get(commune.code), commune.siren,
  commune.population, (commune.codesPostaux ?? []).join(' '), (commune.anciensCodes ?? []).join(' '),
  commune.type === 'commune-actuelle' ? '' : commune.chefLieu ?? commune.commune));
writeFileSync(target, gzipSync(lines.join('\n') + '\n', { level: 9 }));
