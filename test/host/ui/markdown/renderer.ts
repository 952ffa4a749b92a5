import { Component, getFrontMatterInfo, getLinkpath, parseLinktext, resolveSubpath, type TFile } from '../../data';
import type { App } from '../app';
import { setIcon } from '../icons';
import { markdown } from './marked-extensions';
import { contextOf, postProcessors, type PostProcessor, type PostProcessorContext } from './post-processors';
import { toSafeDom } from './sanitize';

const calloutIcons: Record<string, string> = {
	note: 'pencil', info: 'info', todo: 'circle-check', tip: 'flame', hint: 'flame', success: 'check', question: 'circle-question-mark', faq: 'circle-question-mark',
	warning: 'triangle-alert', failure: 'x', danger: 'zap', bug: 'bug', example: 'list', quote: 'quote', abstract: 'clipboard-list', summary: 'clipboard-list',
};

/** A component that lives as long as what it draws. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

/** Renders Markdown. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	static async render(app: App, text: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		await Promise.resolve();
		await renderInto(app, text, el, sourcePath, component, 0);
		await postProcessors.run(el, contextOf(sourcePath, app.metadataCache.getCache(sourcePath)?.frontmatter, component, () => null));
	}

	static async renderMarkdown(text: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		await MarkdownRenderer.render(window.app, text, el, sourcePath, component);
	}
}

/** The registry under the app's own name. */
export const MarkdownPreviewRenderer = {
	registerPostProcessor: (processor: PostProcessor, sortOrder?: number): void => postProcessors.add(processor, sortOrder),
	unregisterPostProcessor: (processor: PostProcessor): void => postProcessors.remove(processor),
	createCodeBlockPostProcessor: codeBlockProcessor,
};

type CodeHandler = (source: string, el: HTMLElement, ctx: PostProcessorContext) => Promise<unknown> | void;

/** Hands code blocks of a language to a handler, an empty element in their place. */
export function codeBlockProcessor(language: string, handler: CodeHandler): PostProcessor {
	return async (el, ctx) => {
		for (const code of el.querySelectorAll(`pre > code.language-${CSS.escape(language)}`)) {
			const box = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(box);
			await handler(code.textContent, box, ctx);
		}
	};
}

/** Draws Markdown at the end of an element: elements, resolved links, embeds; no post processors. */
export async function renderInto(app: App, text: string, el: HTMLElement, sourcePath: string, component: Component, depth: number): Promise<void> {
	const html = markdown.parse(text.replace(/\r\n?/g, '\n'), { async: false });
	const made = toSafeDom(html, el.ownerDocument);
	for (const link of made.querySelectorAll('a.internal-link')) {
		const target = getLinkpath(link.getAttribute('data-href') ?? '');
		const found = target === '' || app.metadataCache.getFirstLinkpathDest(target, sourcePath);
		link.classList.toggle('is-unresolved', !found);
	}
	for (const callout of made.querySelectorAll<HTMLElement>('.callout')) prepareCallout(callout);
	for (const embed of made.querySelectorAll<HTMLElement>('.internal-embed')) await fillEmbed(app, embed, sourcePath, component, depth);
	el.append(made);
}

function prepareCallout(callout: HTMLElement): void {
	const icon = callout.querySelector<HTMLElement>('.callout-icon');
	if (icon) setIcon(icon, `lucide-${calloutIcons[callout.getAttribute('data-callout') ?? ''] ?? 'pencil'}`);
	if (!callout.hasClass('is-collapsible')) return;
	const fold = callout.querySelector('.callout-title')?.createDiv('callout-fold');
	if (fold) setIcon(fold, 'lucide-chevron-down');
	callout.querySelector('.callout-title')?.addEventListener('click', () => callout.classList.toggle('is-collapsed'));
}

async function fillEmbed(app: App, embed: HTMLElement, sourcePath: string, component: Component, depth: number): Promise<void> {
	const { path, subpath } = parseLinktext(embed.getAttribute('src') ?? '');
	const file = path === '' ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	if (!file) {
		embed.addClass('file-embed', 'mod-empty', 'is-loaded');
		embed.setText(`“${path}” could not be found.`);
		return;
	}
	if (file.extension !== 'md' || depth > 1) {
		embed.addClass('file-embed', 'is-loaded');
		embed.setText(file.name);
		return;
	}
	embed.addClass('markdown-embed', 'inline-embed', 'is-loaded');
	const content = embed.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
	await renderInto(app, await readPart(app, file, subpath), content, file.path, component, depth + 1);
}

/** The text of a note, or of the part of it a subpath names. */
export async function readPart(app: App, file: TFile, subpath: string): Promise<string> {
	const text = await app.vault.cachedRead(file);
	const cache = app.metadataCache.getFileCache(file);
	const found = subpath === '' || !cache ? null : resolveSubpath(cache, subpath);
	if (!found) return text.slice(getFrontMatterInfo(text).contentStart);
	return text.slice(found.start.offset, found.end?.offset ?? text.length);
}
