const forbidden = 'script, style, iframe, object, embed, link, meta, base, form';

/** Turns HTML into elements without anything that would run or fetch. */
export function toSafeDom(html: string, doc: Document): DocumentFragment {
	const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
	for (const el of body.querySelectorAll(forbidden)) el.remove();
	for (const el of body.querySelectorAll('*')) for (const { name, value } of [...el.attributes]) {
		const runs = name.startsWith('on') || /^\s*javascript:/i.test(value);
		const fetches = ['src', 'srcset', 'poster', 'background'].includes(name) && !el.matches('span') && !/^(data|blob|app):/i.test(value);
		if (runs) el.removeAttribute(name);
		if (!fetches) continue;
		el.setAttribute(`data-${name}`, value);
		el.removeAttribute(name);
	}
	const fragment = doc.createDocumentFragment();
	fragment.append(...[...body.childNodes].map(node => doc.importNode(node, true)));
	return fragment;
}
