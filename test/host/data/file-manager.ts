import type * as obsidian from 'obsidian';
import type { TAbstractFile, TFile, TFolder } from './file';
import { getFrontMatterInfo } from './front-matter';
import { LinkRenewal } from './link-renewal';
import type { MetadataCache } from './metadata-cache';
import { notImplemented } from './not-implemented';
import { parentPath } from './path';
import type { Vault } from './vault';
import { parseYaml, stringifyYaml } from './yaml';

type File = obsidian.TFile | TFile;

/** The person's settings that the file manager follows. */
export interface FileSettings {
	useMarkdownLinks: boolean;
	newFileLocation: 'root' | 'current' | 'folder';
	newFileFolderPath: string;
}

/** Creates, renames and links files as the person's settings say. */
export class FileManager {
	// What the host leaves out is only declared, so that the manager passes for the app's; it throws by name.
	declare readonly promptForDeletion: obsidian.FileManager['promptForDeletion'];
	declare readonly getAvailablePathForAttachment: obsidian.FileManager['getAvailablePathForAttachment'];

	/** The person's settings; a seam for tests. */
	readonly settings: FileSettings = { useMarkdownLinks: false, newFileLocation: 'root', newFileFolderPath: '/' };

	constructor(private readonly vault: Vault, private readonly metadataCache: MetadataCache) {
		return notImplemented('FileManager', this);
	}

	/** The folder for a new file. */
	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const { newFileLocation, newFileFolderPath } = this.settings;
		const path = newFileLocation === 'root' ? '/' : newFileLocation === 'folder' ? newFileFolderPath : parentPath(sourcePath);
		return this.vault.getFolderByPath(path) ?? this.vault.getRoot();
	}

	/** Renames a file or folder and the links to it in the notes. */
	async renameFile(file: obsidian.TAbstractFile | TAbstractFile, newPath: string): Promise<void> {
		const renewal = new LinkRenewal(this.vault, this.metadataCache, file.path);
		await this.vault.rename(file, newPath);
		await renewal.run((target, sourcePath) => this.metadataCache.fileToLinktext(target, sourcePath));
	}

	/** Moves a file or folder to the trash. */
	async trashFile(file: obsidian.TAbstractFile | TAbstractFile): Promise<void> {
		return this.vault.trash(file, true);
	}

	/** A link to a file, in the style the settings ask for; other files than notes are embedded. */
	generateMarkdownLink(file: File, sourcePath: string, subpath = '', alias = ''): string {
		const markdown = this.settings.useMarkdownLinks;
		const path = file.path === sourcePath && subpath !== '' ? '' : this.metadataCache.fileToLinktext(file, sourcePath, !markdown);
		const embed = file.extension === 'md' ? '' : '!';
		return embed + (markdown ? markdownLink(path + subpath, alias || displayName(file, subpath)) : wikiLink(path + subpath, alias));
	}

	/** Changes a note's properties; the rest of the note keeps its bytes. */
	async processFrontMatter(file: File, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		await this.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const properties = (parseYaml(info.frontmatter) ?? {}) as Record<string, unknown>;
			fn(properties);
			if (Object.keys(properties).length === 0) return text.slice(info.contentStart);
			const yaml = stringifyYaml(properties);
			return info.exists ? text.slice(0, info.from) + yaml + text.slice(info.to) : `---\n${yaml}---\n${text}`;
		});
	}
}

function wikiLink(linktext: string, alias: string): string {
	if (alias !== '' && alias.toLowerCase() === linktext.toLowerCase()) return `[[${alias}]]`;
	return alias === '' ? `[[${linktext}]]` : `[[${linktext}|${alias}]]`;
}

function markdownLink(linktext: string, text: string): string {
	return `[${text}](${linktext.replace(/[\\ \t]/g, encodeURIComponent)})`;
}

function displayName(file: File, subpath: string): string {
	const name = file.extension === 'md' ? file.basename : file.name;
	return [name, ...subpath.split('#').filter((part) => part !== '')].join(' > ');
}
