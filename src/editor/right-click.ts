import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Moves the cursor to where the mouse is clicked on the right, unless that is within a selection: the entries of the menu
 * are about that line. A finger that rests on a word selects it, so touch is left alone.
 */
export function cursorAtRightClick(): Extension {
	return EditorView.domEventHandlers({
		contextmenu: (event, view) => {
			const at = event.instanceOf(PointerEvent) && event.pointerType === 'mouse' ? view.posAtCoords(event) : null;
			const isSelected = view.state.selection.ranges.some(({ from, to, empty }) => !empty && at !== null && from <= at && at <= to);
			if (at !== null && !isSelected) view.dispatch({ selection: { anchor: at } });
			return false;
		},
	});
}
