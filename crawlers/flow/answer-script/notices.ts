/** Runs inside a frame: rolls notices that must be read down to their end. */
export function readNotices(): void {
  for (const box of document.querySelectorAll<HTMLElement>('div,textarea,section,article,ul')) {
    if (
      box.scrollHeight > box.clientHeight + 20 &&
      box.clientHeight > 40 &&
      /auto|scroll/.test(getComputedStyle(box).overflowY)
    ) {
      box.scrollTop = box.scrollHeight;
      box.dispatchEvent(new Event('scroll'));
    }
  }
}
