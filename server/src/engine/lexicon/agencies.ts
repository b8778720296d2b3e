/**
 * News agencies and picture services as they sign datelines, captions and credits. General knowledge (members of the European
 * Alliance of News Agencies and the large picture services), lower case.
 */

/** Signs of agencies and picture services. */
const SIGNS =
  'ap|afp|reuters|epa|upi|dpa|ansa|efe|itar-tass|tass|interfax|xinhua|kyodo|pti|ani|anp|ntb|tt|bloomberg|getty|getty images|' +
  'associated press|the associated press|agence france-presse|the canadian press|canadian press|press association|pa|pa media|' +
  'pa wire|pa images|aap|zuma|zuma press|corbis|alamy|shutterstock|istock|magnum photos|sipa|sipa usa|anadolu|anadolu agency|' +
  'wire|sputnik|ria novosti|imago|nurphoto|reuters/file|cp|ians|ap photo|ap images|pool|handout|file|bbc|cnn|nbc|cbs|abc|afp/getty|' +
  'afp/getty images|tribune news service|mct|tns|knight ridder|cox|scripps|wikimedia commons|unsplash|flickr|us navy|' +
  'u.s. navy|us air force|u.s. air force|us army|u.s. army|nasa|white house|courtesy';

/** Agency and picture-service signs, lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(SIGNS.split('|'));

/** Agencies that sign datelines, by their sign, with the name of the outlet as it is known. */
export const AGENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['associated press', 'Associated Press'],
  ['the associated press', 'Associated Press'],
  ['reuters', 'Reuters'],
  ['thomson reuters', 'Reuters'],
  ['afp', 'AFP'],
  ['agence france-presse', 'AFP'],
  ['upi', 'UPI'],
  ['dpa', 'dpa'],
  ['efe', 'EFE'],
  ['ansa', 'ANSA'],
  ['xinhua', 'Xinhua'],
  ['kyodo', 'Kyodo'],
  ['tass', 'TASS'],
  ['itar-tass', 'TASS'],
  ['ria novosti', 'RIA Novosti'],
  ['interfax', 'Interfax'],
  ['bloomberg', 'Bloomberg'],
  ['pti', 'PTI'],
  ['ians', 'IANS'],
  ['ani', 'ANI'],
  ['aap', 'AAP'],
  ['pa', 'PA'],
  ['press association', 'PA'],
  ['cnn', 'CNN'],
  ['the canadian press', 'The Canadian Press'],
  ['anadolu', 'Anadolu'],
  ['anadolu agency', 'Anadolu'],
  ['dow jones', 'Dow Jones'],
  ['marketwatch', 'MarketWatch'],
  ['business wire', 'Business Wire'],
  ['pr newswire', 'PR Newswire'],
]);
