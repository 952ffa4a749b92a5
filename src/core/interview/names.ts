/** What a link without alias stands for: the heading it names, else the note, without folder and extension. */
export function nameOfTarget(target: string): string {
	const hash = target.lastIndexOf('#');
	if (hash >= 0 && hash < target.length - 1) return target.slice(hash + 1);
	return basename(hash < 0 ? target : target.slice(0, hash));
}

/** A path's last part without `.md`. */
export function basename(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
