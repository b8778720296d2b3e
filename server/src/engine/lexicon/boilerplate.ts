/**
 * Furniture of news pages: what stands around a story and is not part of it. Worded generally, from common knowledge of news
 * sites and from the categories of boilerplate-removal research (Kohlschütter et al., Boilerplate Detection using Shallow Text
 * Features, WSDM 2010; Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011). Lower case, straight apostrophes.
 */

/** Whole lines, compared without case, closing punctuation, arrows and counts. */
const LINES = `
advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|paid content|partner content|paid post
home|homepage|main menu|menu|navigation|site navigation|all sections|sections|search|search this site|close|open menu|back|back to top|top
skip to main content|skip to content|skip to navigation|skip navigation|skip to footer|jump to content|toggle navigation
sign in|sign up|log in|login|logout|log out|register|subscribe|my account|account|profile|newsletter|newsletters|e-paper|epaper|alerts|rss|rss feed
share|share this|share this article|share this story|share this page|share on facebook|share on twitter|share via email|share on whatsapp|share on linkedin
tweet|tweet this|retweet|facebook|twitter|linkedin|pinterest|reddit|whatsapp|instagram|youtube|google+|tumblr|flipboard|email|e-mail|print|copy link|link copied|save|bookmark
email this article|print this article|email this story|print this story|printer-friendly version|printer friendly|save this story|text size|font size|larger text|smaller text
like this|like|follow|follow us|follow me|following|recommend|recommend this|add to favorites|embed
published|updated|last updated|posted|first published|image caption|caption|views|shares|likes|replies|min read|minute read|comments|comment|leave a comment|leave a reply|post a comment|add a comment|view comments|show comments|read comments|read the comments|no comments|no comments yet|load comments|join the conversation|join the discussion|discussion|discussion loading|have your say|comments are closed|comments closed|commenting is closed|be the first to comment|loading|loading comments|reply|report abuse|report
report an error|report a typo|report a correction|report this ad|submit a correction|suggest a correction|request a correction|send us feedback|give feedback|feedback
related|related articles|related stories|related story|related article|related content|related coverage|related links|related topics|related news|related items|related posts|related video|related videos|related media|see also|read also|also read|further reading|read next|up next|next article|previous article|next story|previous story|next|previous|older posts|newer posts
more|more news|more stories|more headlines|more articles|more on this|more on this story|more on this topic|more like this|more top stories|more videos|more photos|more from around the web|more coverage|read more|continue reading|keep reading|show more|see more|view more|load more|see all|view all|learn more|find out more|full story|full coverage|read full story|read full article|read the full story|read the full article|click to read more
most popular|most read|most viewed|most shared|most commented|most emailed|trending|trending now|trending stories|popular|popular stories|popular now|top stories|top news|latest|latest news|latest stories|latest headlines|headlines|breaking news|in the news|editor's picks|editors' picks|editor's choice|recommended|recommended for you|recommended stories|you may also like|you might also like|you might like|from around the web|around the web|around the site|don't miss|what to read next|in case you missed it|what others are reading
photos|photo gallery|photo galleries|gallery|view gallery|view photos|view slideshow|slideshow|slide show|video|videos|watch|watch now|watch video|watch live|play|play video|listen|listen now|listen to this article|audio|podcasts|podcast|live|live updates|live tv|enlarge|enlarge image|enlarge this image|view larger image|hide caption|toggle caption|click to enlarge|open image modal|view original|image
tags|topics|filed under|categories|category|archives|archive|keywords|in this article
about|about us|contact|contact us|help|faq|faqs|careers|jobs|press|site map|sitemap|privacy|privacy policy|cookie policy|cookies|terms|terms of use|terms of service|terms and conditions|terms & conditions|legal|accessibility|disclaimer|advertise|advertise with us|corrections|ethics policy|code of conduct|community guidelines|comment policy|commenting policy|our policies|user agreement|do not sell my personal information|cookie settings|manage cookies|privacy settings|ad choices|adchoices|all rights reserved|permissions|reprints|licensing|syndication|editorial guidelines|editorial standards
accept|accept all|accept cookies|i agree|i accept|got it|ok|no thanks|not now|dismiss|cancel|continue|submit|send|go
facebook twitter|share tweet|facebook twitter email|share save|comment share|print email|email print
`;

/** Beginnings of short lines that are hardly ever story text, sentence or not; the next character must end the word. */
const STARTS = `
story continues below|article continues below|article continues after|story continues after|continue reading below|advertisement - continue|scroll to continue
skip to main|skip to content|sign up for our|sign up to our|sign up now|sign up here|subscribe to our|subscribe now|subscribe today|already a subscriber|already have an account|not a subscriber|become a subscriber|start your free trial|start your subscription
copyright ©|copyright (c)|copyright 19|copyright 20|(c) copyright|© copyright|(c) 19|(c) 20|©|all rights reserved|this material may not be|this article may not be
we use cookies|this site uses cookies|this website uses cookies|by using this site|by signing up|by subscribing you|please enable|please turn on|enable javascript|javascript is|your browser|welcome guest|you must be logged|you need to be logged|you need to enable
please read our|please log in|please sign in|please register|our journalism needs|support our journalism|support independent|read our comment|read our community
follow us on|like us on facebook|find us on facebook|click here|tap here|click to|reporting by|editing by|writing by|additional reporting|compiled by
`;

/** Beginnings of short lines that are labels when no full stop ends them. */
const LABELS = `
read more|read also|also read|read next|read the full|see also|related|more on|more from|more in|more:|watch:|watch the|listen:|listen to|up next|don't miss|recommended|trending|must read|more stories|more news
sign up for|sign up to|sign in to|log in to|log in or|sign in or|subscribe to|subscribe for|register to|register for|register now|become a member|get our|get the latest|get unlimited|get daily|get breaking|get full access|join our|download our|download the app
follow us|follow on|connect with us|contact us|email us|e-mail us|tweet us|view more|view all|view gallery|view photos|see photos|see gallery|see more|see all|share this|share your|have a tip|got a tip|send tips|send us
published by|powered by|distributed by|site by|comments (|comments:|comment on|comments on|post your|add your|leave your|to comment|make a contribution|donate now|donate today
skip to|jump to|back to|return to|close this|open in|loading|tags:|topics:|filed under|categories:|category:|posted in|filed in|keywords:|filed to
photos:|gallery:|in pictures|slideshow:|video:|image gallery|photo gallery|hi,|hello,|welcome,|you have|you've read|you are logged
`;

/** Phrases anywhere in a line. Strong ones are hardly ever story text; weak ones speak to a reader of the page and count together. */
const STRONG = `
views left|free articles|articles left|articles remaining|free views|article limit|story continues below|all rights reserved|sign up for our|subscribe to our|our newsletter|our newsletters|free newsletter|in your inbox|to your inbox
community guidelines|commenting policy|commenting policies|comment policy|comments policy|community-based moderation|posting comments|our commenting|terms of use|terms of service|terms and conditions|privacy policy|cookie policy|our cookies|use of cookies|uses cookies|use cookies
may not be published, broadcast|may not be reproduced|without written permission|reserves the right|views expressed|opinions expressed|necessarily reflect|log out and log back|log back in|reprint permission
follow us on|like us on facebook|find us on facebook|share your views|share your thoughts|stay on topic|join the conversation|click here to|ad blocker|adblocker|your browser|push notifications|enable cookies|download our app|free trial|cancel anytime|subscriber-only|subscribers only|unlimited access
`;

const WEAK = `
please|subscribe|newsletter|sign in|sign up|log in|comments|commenting|read our|our readers|cookies|website|your email|email address|click|advertisement|your account|be respectful|moderation|moderated|for more information|visit our|contact us|report abuse|offensive|technical
`;

/** Whole furniture lines. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(list(LINES));

/** Beginnings of furniture lines, by their first word. */
export const FURNITURE_STARTS: ReadonlyMap<string, readonly string[]> = byFirstWord(list(STARTS));

/** Beginnings of furniture lines that no full stop ends, by their first word. */
export const LABEL_STARTS: ReadonlyMap<string, readonly string[]> = byFirstWord(list(LABELS));

/** Phrases that are hardly ever story text. */
export const STRONG_PHRASES: readonly string[] = list(STRONG);

/** Words and phrases that speak to the reader of a page. */
export const WEAK_PHRASES: readonly string[] = list(WEAK);

/** Lines after which a list of other stories or the page's foot follows. */
export const FOOT_STARTERS: ReadonlySet<string> = new Set(
  (
    'related|related articles|related stories|related content|related coverage|related links|related news|related topics|read also|also read|' +
    'more headlines|more news|more stories|more articles|more on this story|more on this topic|more top stories|more from around the web|' +
    'most popular|most read|most viewed|most shared|most commented|trending|trending now|top stories|latest news|latest stories|latest headlines|' +
    "editor's picks|editors' picks|recommended|recommended for you|you may also like|you might also like|from around the web|around the web|" +
    'up next|read next|see also|report an error|comments|leave a comment|view comments|join the conversation|tags|topics|share this article|' +
    'share this story|what to read next|in case you missed it|newsletter|newsletters|follow us'
  ).split('|'),
);

function list(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function byFirstWord(entries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const entry of entries) {
    const key = firstWord(entry);
    const group = map.get(key);
    if (group) group.push(entry);
    else map.set(key, [entry]);
  }
  return map;
}

/** The letters and apostrophes a line begins with; its first character when it begins with neither. */
export function firstWord(line: string): string {
  let end = 0;
  while (end < line.length && end < 40) {
    const code = line.charCodeAt(end);
    if (!((code >= 0x61 && code <= 0x7a) || code === 0x27)) break;
    end++;
  }
  return line.slice(0, Math.max(1, end));
}
