/**
 * Advance widths of the label face (IBM Plex Sans, Medium and SemiBold) from
 * U+0020 to U+007E, in thousandths of the type size, as its files give them.
 */
const printable: Record<500 | 600, number[]> = {
  500: numbers(
    '236 299 451 678 599 947 706 253 336 336 514 600 288 401 288 416 600 600 600 600 600 600 600 600 600 600 308 308 600 600 600 487 896 660 659 634 682 593 570 705 714 414 531 660 513 815 714 711 627 711 655 599 577 685 627 926 639 617 592 324 416 324 600 561 600 549 592 509 592 555 340 538 580 265 265 548 285 882 580 562 592 592 383 494 365 580 512 799 530 514 487 355 352 355 600',
  ),
  600: numbers(
    '236 309 471 656 600 960 713 260 337 337 556 600 299 402 299 437 600 600 600 600 600 600 600 600 600 600 319 319 600 600 600 493 899 672 663 642 689 600 577 712 719 423 545 678 521 817 719 712 641 712 664 611 580 689 638 949 655 632 599 329 437 329 600 559 600 559 600 513 600 558 350 545 588 275 275 562 294 888 588 563 600 600 393 499 374 588 524 819 544 524 502 363 376 363 600',
  ),
};

/** Marks of punctuation beyond those; every other letter (accented, Cyrillic) counts as `OTHER`. */
const punctuation: Record<string, number> = {
  '’': 290,
  '‘': 290,
  '“': 510,
  '”': 510,
  '…': 850,
  '·': 340,
  '–': 588,
};
const OTHER = 615;

function numbers(list: string): number[] {
  return list.split(' ').map(Number);
}

/** Width of a line of words in pixels, `spacing` in ems after every letter. */
export function wordsWidth(words: string, size: number, weight: 500 | 600, spacing = 0): number {
  let thousandths = 0;
  for (const letter of words) {
    const code = letter.codePointAt(0)! - 0x20;
    thousandths += printable[weight][code] ?? punctuation[letter] ?? OTHER;
    thousandths += spacing * 1000;
  }
  return (thousandths * size) / 1000;
}
