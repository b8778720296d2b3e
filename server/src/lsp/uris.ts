/**
 * Uris as keys. Editors percent-encode differently (`[`, `'`, drive letters); one spelling is used inside, the one
 * that VS Code's `Uri.toString()` gives.
 */

/** The one spelling of a uri; what is not a file uri, or not well formed, stays as it is. */
export function canonicalUri(uri: string): string {
  const file = /^file:\/\/([^/?#]*)(\/[^?#]*)?$/i.exec(uri);
  if (!file) return uri;
  try {
    const path = decodeURIComponent(file[2] ?? '/').replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
    return `file://${(file[1] ?? '').toLowerCase()}${encodePath(path)}`;
  } catch {
    return uri;
  }
}

/** The canonical uri of a file or folder by its path relative to a canonical folder uri. */
export function childUri(folder: string, path: string): string {
  return `${withoutSlash(folder)}/${encodePath(path)}`;
}

/** The path of `uri` relative to `folder` (both canonical), `''` for the folder itself, or `null` when it lies elsewhere. */
export function relativePath(folder: string, uri: string): string | null {
  const base = withoutSlash(folder);
  if (uri === base || uri === `${base}/`) return '';
  if (!uri.startsWith(`${base}/`)) return null;
  const path = uri.slice(base.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withoutSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encodePart(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}

/** Lone surrogates, which a file name may hold on some systems, cannot be encoded; they become U+FFFD. */
function encodePart(part: string): string {
  try {
    return encodeURIComponent(part);
  } catch {
    return encodeURIComponent(part.replace(/[\ud800-\udfff]/g, '\ufffd'));
  }
}
