import { Marked, type RendererThis, type TokenizerAndRendererExtension, type Tokens } from 'marked';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
	return text.replace(/[&<>"]/g, char => escapes[char] ?? char);
}

function inline(name: string, start: string, rule: RegExp, render: (found: RegExpExecArray) => string): TokenizerAndRendererExtension {
	return {
		name,
		level: 'inline',
		start: src => src.indexOf(start),
		tokenizer: src => {
			const found = rule.exec(src);
			return found ? { type: name, raw: found[0], found } : undefined;
		},
		renderer: token => render((token as Tokens.Generic & { found: RegExpExecArray }).found),
	};
}

const highlight: TokenizerAndRendererExtension = {
	name: 'highlight',
	level: 'inline',
	start: src => src.indexOf('=='),
	tokenizer(src) {
		const found = /^==(?=\S)([\s\S]*?\S)==/.exec(src);
		return found ? { type: 'highlight', raw: found[0], tokens: this.lexer.inlineTokens(found[1] ?? '') } : undefined;
	},
	renderer(token) {
		return `<mark>${this.parser.parseInline(token.tokens ?? [])}</mark>`;
	},
};

const commentBlock: TokenizerAndRendererExtension = {
	name: 'commentBlock',
	level: 'block',
	start: src => src.search(/^%%/m),
	tokenizer: src => {
		const found = /^%%[\s\S]*?%%[^\S\n]*(?:\n+|$)/.exec(src);
		return found ? { type: 'commentBlock', raw: found[0] } : undefined;
	},
	renderer: () => '',
};

/** The name a wiki-link shows when it has no alias. */
export function shownName(link: string): string {
	return link.split('#').filter(part => part !== '').join(' > ');
}

function wikiLink([, embed, link = '', alias]: RegExpExecArray): string {
	const href = escape(link.trim());
	if (embed) return `<span class="internal-embed" src="${href}" alt="${escape(alias ?? shownName(link))}"></span>`;
	return `<a data-href="${href}" href="${href}" class="internal-link" target="_blank" rel="noopener nofollow">${escape(alias ?? shownName(link))}</a>`;
}

function link(this: RendererThis, { href, tokens }: Tokens.Link): string {
	const text = this.parser.parseInline(tokens);
	if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return `<a href="${escape(href)}" class="external-link" target="_blank" rel="noopener nofollow">${text}</a>`;
	const target = escape(decode(href));
	return `<a data-href="${target}" href="${target}" class="internal-link" target="_blank" rel="noopener nofollow">${text}</a>`;
}

function decode(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}

function listItem(this: RendererThis, item: Tokens.ListItem): string {
	const body = this.parser.parse(item.tokens.filter(token => token.type !== 'checkbox'));
	if (!item.task) return `<li data-line>${body}</li>`;
	const mark = item.checked ? 'x' : ' ';
	return `<li data-task="${mark}" class="task-list-item${item.checked ? ' is-checked' : ''}"><input type="checkbox" class="task-list-item-checkbox"${item.checked ? ' checked' : ''}>${body}</li>`;
}

function blockquote(this: RendererThis, quote: Tokens.Blockquote): string {
	const found = /^\s*\[!([^\]\n]+)\]([+-]?)[^\S\n]*(.*)\n?([\s\S]*)$/.exec(quote.text);
	if (!found) return `<blockquote>${this.parser.parse(quote.tokens)}</blockquote>`;
	const [, type = '', fold = '', title = '', content = ''] = found;
	const name = type.toLowerCase();
	const shown = title || name.charAt(0).toUpperCase() + name.slice(1);
	return `<div data-callout="${escape(name)}" data-callout-fold="${fold}" class="callout${fold ? ' is-collapsible' : ''}${fold === '-' ? ' is-collapsed' : ''}">`
		+ `<div class="callout-title"><div class="callout-icon"></div><div class="callout-title-inner">${escape(shown)}</div></div>`
		+ (content.trim() === '' ? '' : `<div class="callout-content">${markdown.parse(content, { async: false })}</div>`) + '</div>';
}

/** Markdown as the app renders it, as far as the host needs it. */
export const markdown = new Marked({
	gfm: true,
	breaks: true,
	renderer: {
		link,
		listitem: listItem,
		blockquote,
		heading({ tokens, depth, text }) {
			return `<h${depth} data-heading="${escape(text)}" dir="auto">${this.parser.parseInline(tokens)}</h${depth}>`;
		},
		list({ ordered, start, items }) {
			const tag = ordered ? 'ol' : 'ul';
			const tasks = items.some(item => item.task) ? ' class="contains-task-list"' : '';
			return `<${tag}${ordered && start !== 1 ? ` start="${start}"` : ''}${tasks}>${items.map(item => this.listitem(item)).join('')}</${tag}>`;
		},
	},
	extensions: [
		inline('wikiLink', '[[', /^(!)?\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/, wikiLink),
		inline('embed', '![[', /^(!)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/, wikiLink),
		inline('comment', '%%', /^%%[\s\S]*?%%/, () => ''),
		inline('blockId', ' ^', /^ \^[A-Za-z0-9-]+(?=\n|$)/, () => ''),
		inline('tag', '#', /^#(?=[^\s#]*[^\s#\d.,;:!?)])[\p{L}\p{N}_/-]+/u, ([tag]) => `<a href="${escape(tag)}" class="tag" target="_blank" rel="noopener nofollow">${escape(tag)}</a>`),
		highlight,
		commentBlock,
	],
});
