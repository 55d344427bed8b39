// The MIME types of what only this notebook can draw. Apart from their schemas, so that a page knows them before it
// has fetched those.

export const figureMime = 'application/vnd.lantern.figure+json';
export const progressMime = 'application/vnd.lantern.progress+json';
