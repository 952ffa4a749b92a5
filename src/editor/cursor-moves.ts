import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** How long the cursor must rest before its place is looked at, in ms. */
const REST = 100;

/** Calls back when the cursor of an editor has come to rest at another place, or when the person goes to that editor. */
export function cursorMoves(rested: () => void): Extension {
	let timer = 0;
	return EditorView.updateListener.of(({ selectionSet, focusChanged, view }) => {
		if (!selectionSet && !(focusChanged && view.hasFocus)) return;
		window.clearTimeout(timer);
		timer = window.setTimeout(rested, REST);
	});
}
