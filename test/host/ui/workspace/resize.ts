import type { WorkspaceSidedock } from './split';

/** Lets the person drag the inner edge of a side pane. */
export function addResizeHandle(dock: WorkspaceSidedock): void {
	const handle = dock.containerEl.createEl('hr', 'workspace-leaf-resize-handle');
	handle.addEventListener('pointerdown', down => {
		handle.setPointerCapture(down.pointerId);
		const [x, size] = [down.clientX, dock.size];
		const sign = dock.side === 'left' ? 1 : -1;
		const move = (evt: PointerEvent): void => dock.setSize(Math.max(200, size + sign * (evt.clientX - x)));
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', () => {
			handle.removeEventListener('pointermove', move);
			dock.app.workspace.requestSaveLayout();
			dock.app.workspace.trigger('resize');
		}, { once: true });
	});
}
