import type { Reference, ReferenceCache } from 'obsidian';
import type { TFile } from './file';
import { getLinkpath } from './linktext';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

interface Link {
	readonly source: TFile;
	readonly target: TFile;
	readonly reference: Reference;
}

type Linktext = (target: TFile, sourcePath: string) => string;

/** The links that a rename touches, remembered before it and written anew after it. */
export class LinkRenewal {
	private readonly links: readonly Link[];

	constructor(private readonly vault: Vault, private readonly metadataCache: MetadataCache, movedPath: string) {
		const moved = (path: string) => path === movedPath || path.startsWith(`${movedPath}/`);
		this.links = Object.entries(metadataCache.resolvedLinks)
			.filter(([source, targets]) => moved(source) || Object.keys(targets).some(moved))
			.flatMap(([source]) => this.linksFrom(source))
			.filter((link) => moved(link.source.path) || moved(link.target.path));
	}

	/** Writes every remembered link that no longer leads to its file. */
	async run(linktext: Linktext): Promise<void> {
		const broken = this.links.filter((link) => this.destination(link.source, link.reference) !== link.target);
		for (const source of new Set(broken.map((link) => link.source))) {
			const links = broken.filter((link) => link.source === source);
			await this.vault.process(source, (text) => renew(text, links, linktext));
		}
	}

	private linksFrom(path: string): Link[] {
		const source = this.vault.getFileByPath(path);
		const cache = this.metadataCache.getCache(path);
		const references = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
		return references.flatMap((reference) => {
			const target = source && getLinkpath(reference.link) !== '' && this.destination(source, reference);
			return source && target ? [{ source, target, reference }] : [];
		});
	}

	private destination(source: TFile, reference: Reference): TFile | null {
		return this.metadataCache.getFirstLinkpathDest(getLinkpath(reference.link), source.path);
	}
}

/** Links in the text are replaced by position, last first; those of properties by what they say. */
function renew(text: string, links: readonly Link[], linktext: Linktext): string {
	const offset = ({ reference }: Link) => ('position' in reference ? (reference as ReferenceCache).position.start.offset : text.indexOf(reference.original));
	return [...links].sort((a, b) => offset(b) - offset(a)).reduce((renewed, link) => {
		const start = offset(link);
		const { original } = link.reference;
		if (renewed.slice(start, start + original.length) !== original) return renewed;
		return renewed.slice(0, start) + rewrite(link, linktext) + renewed.slice(start + original.length);
	}, text);
}

function rewrite({ source, target, reference }: Link, linktext: Linktext): string {
	const { original, link } = reference;
	const subpath = link.slice(getLinkpath(link).length);
	if (original.endsWith(')')) {
		const path = linktext(target, source.path) + (target.extension === 'md' ? '.md' : '') + subpath;
		return original.replace(/\]\([^()]*\)$/, () => `](${encodeURI(path)})`);
	}
	const alias = /\\?\|.*(?=\]\]$)/s.exec(original)?.[0] ?? '';
	return `${original.startsWith('!') ? '!' : ''}[[${linktext(target, source.path)}${subpath}${alias}]]`;
}
