/** Names across articles: the same, possibly the same, different. */
import assert from 'node:assert/strict';
import type { EntityKind } from '../../../server/src/engine/model';
import { canonicalPlaceId, compatibleNames, nameKeys, parseName } from '../../../server/src/engine/names/variants';

const CASES: readonly (readonly [EntityKind, string, string, 'same' | 'compatible' | 'different'])[] = [
  ['person', 'Angela Marlow', 'Angela Marlow', 'same'],
  ['person', 'Angela Marlow', 'Marlow', 'compatible'],
  ['person', 'Angela Marlow', 'Angela R. Marlow', 'same'],
  ['person', 'Angela Marlow', 'A. Marlow', 'same'],
  ['person', 'Angela Marlow', 'Henry Marlow', 'different'],
  ['person', 'Angela Marlow', 'Angela Tobin', 'different'],
  ['person', 'Abdel-Fattah al-Mursi', 'Abdel Fattah al-Morsi', 'same'],
  ['person', 'Mohamed Haddad', 'Mohammed Haddad', 'same'],
  ['person', 'Mursi', 'Mohammed Morsi', 'compatible'],
  ['person', 'Lee Ki-moon', 'Lee Ki-Moon', 'same'],
  ['person', 'Lee', 'Lee Ki-moon', 'compatible'],
  ['person', 'Tony Marlow', 'Anthony Marlow', 'same'],
  ['person', 'Vito "The Fox" Olin', 'Vito Olin', 'same'],
  ['person', 'Luis Gerardo (Jerry) Ortiz', 'Luis Ortiz', 'same'],
  ['person', 'Ehud Barak', 'Barack Obama', 'different'],
  ['person', 'Henry Marlow Jr.', 'Henry Marlow Sr.', 'different'],
  ['person', 'Eric Marlow', 'Erica Marlow', 'different'],
  ['person', 'Henry Marlow Jr.', 'Henry Marlow', 'same'],
  ['person', 'Bettie Marlow', 'Betty Marlow', 'same'],
  ['person', 'Vicky Marlow', 'Vickie Marlow', 'same'],
  ['person', 'Mary Marlow', 'Marie Marlow', 'different'],
  ['person', 'Luis Gerardo "Jerry" Ortiz', 'Jerry Ortiz', 'same'],
  ['person', 'Luis Gerardo "Jerry" Ortiz', 'Tony Ortiz', 'different'],
  ['person', 'Higa Natsuo', 'Natsuo Higa', 'same'],
  ['person', 'Scott James', 'James Scott', 'different'],
  ['person', 'Norbert I', 'Norbert', 'same'],
  ['person', 'Sir Angus Marlow OBE', 'Angus Marlow', 'same'],
  ['person', 'Moammar Qaddafi', 'Muammar Gaddafi', 'same'],
  ['person', 'Muammar al-Kadhafi', 'Gaddafi', 'compatible'],
  ['person', 'Paul Geller', 'Paul Keller', 'different'],
  ['person', 'Omar ElBaradei', 'Omar el-Baradei', 'same'],
  ['person', 'Abdel el-Sissi', 'Abdel al-Sisi', 'same'],
  ['place', 'U.S.', 'United States', 'same'],
  ['place', 'Gaza', 'Gaza Strip', 'same'],
  ['place', 'Gaza', 'Gaza City', 'different'],
  ['place', 'Kansas City', 'Kansas', 'different'],
  ['place', 'Panama City', 'Panama', 'different'],
  ['place', 'Hong Kong Island', 'Hong Kong', 'different'],
  ['place', 'Tehran Province', 'Tehran', 'same'],
  ['place', 'Fallujah', 'Falluja', 'same'],
  ['place', 'Paris', 'Rome', 'different'],
  ['organization', 'U.N.', 'United Nations', 'same'],
  ['organization', 'Brandt Dynamics Inc.', 'Brandt Dynamics', 'same'],
  ['organization', 'the Brandt Dynamics Corp.', 'Brandt Dynamics', 'same'],
  ['organization', 'Westhaven Coastal Agency', 'WCA', 'same'],
  ['organization', 'Department of Defence', 'Department of Defense', 'same'],
  ['organization', 'Justice Ministry', 'Health Ministry', 'different'],
  ['organization', 'U.S. Tidal Survey', 'U. S. Tidal Survey', 'same'],
  ['organization', 'US Tidal Survey', 'United States Tidal Survey', 'same'],
  ['organization', 'U.S. Tidal Survey', 'Tidal Survey', 'compatible'],
  ['organization', 'U.S. Tidal Survey', 'Canadian Tidal Survey', 'different'],
  ['organization', 'LakeMicro', 'Lake Micro', 'same'],
  ['organization', 'Quell-Media USA, Inc.', 'Quell-Media US', 'same'],
  ['organization', 'Quell-Media USA', 'Quell-Media', 'compatible'],
  ['organization', 'Chicago Herons', 'Herons', 'compatible'],
  ['organization', 'Chicago Heron', 'Chicago Herons', 'same'],
  ['organization', 'Chicago Herons', 'Dallas Herons', 'different'],
  ['organization', 'Chicago Police', 'Police', 'different'],
  ['organization', 'Startup LakeMicro', 'LakeMicro', 'compatible'],
  ['organization', 'Ostrey University', 'University', 'different'],
  ['organization', 'Ostrey Police Department', 'Ostrey Police', 'compatible'],
  ['organization', 'Bank of Ostrey', 'Bank of Velmar', 'different'],
  ['group', 'Egyptian', 'Egyptians', 'same'],
  ['group', 'Egyptians', 'Israelis', 'different'],
  ['other', 'Operation Northwind', 'Operation Southwind', 'different'],
];

suite('two names', () => {
  for (const [kind, a, b, verdict] of CASES) {
    test(`${a} / ${b}: ${verdict}`, () => {
      const left = parseName(a, kind);
      const right = parseName(b, kind);
      assert.equal(compatibleNames(left, right), verdict);
      if (verdict !== 'different')
        assert.ok(
          nameKeys(left).some((key) => nameKeys(right).includes(key)),
          'they share a blocking key',
        );
    });
  }

  test('a person is never the same as a place', () => {
    assert.equal(compatibleNames(parseName('Jordan', 'person'), parseName('Jordan', 'place')), 'different');
  });

  test('places have canonical ids', () => {
    assert.equal(canonicalPlaceId('America'), canonicalPlaceId('USA'));
    assert.equal(canonicalPlaceId('Egypt'), 'country:EG');
  });
});
