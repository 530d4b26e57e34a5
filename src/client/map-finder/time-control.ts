/** A stay at each round while the rounds play, in milliseconds: long enough to look around. */
const STAY = 1500;

/** The slider over the rounds. */
export interface TimeControl {
  /** Last years of the rounds, the oldest first. */
  years: readonly string[];
  /** Shows a year as chosen, with what is then shown of the network. */
  show(year: string, text: string): void;
}

/** Takes hold of the slider and its buttons; `onChange` hears each year that is chosen. */
export function timeControl(box: HTMLElement, onChange: (year: string) => void): TimeControl {
  const slider = box.querySelector('input');
  const output = box.querySelector('output');
  const play = box.querySelector<HTMLButtonElement>('[data-play]');
  if (!slider || !output || !play) throw new Error('map-finder: the page has no slider over the rounds.');
  const years = box.dataset['years']?.split(' ') ?? [];
  const names = [play.textContent, play.dataset['play'] ?? ''];
  let timer = 0;

  const choose = (place: number) => {
    slider.value = String(place);
    onChange(years[slider.valueAsNumber] ?? '');
  };
  const stop = () => {
    window.clearInterval(timer);
    timer = 0;
    play.textContent = names[0] ?? '';
  };
  const start = () => {
    play.textContent = names[1] ?? '';
    choose(slider.valueAsNumber === years.length - 1 ? 0 : slider.valueAsNumber + 1);
    timer = window.setInterval(() => {
      choose(slider.valueAsNumber + 1);
      if (slider.valueAsNumber === years.length - 1) stop();
    }, STAY);
  };
  slider.addEventListener('input', () => {
    stop();
    choose(slider.valueAsNumber);
  });
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    button.addEventListener('click', () => {
      stop();
      choose(slider.valueAsNumber + Number(button.dataset['step']));
    });
  }
  play.addEventListener('click', () => (timer ? stop() : start()));

  return {
    years,
    show(year, text) {
      slider.value = String(years.indexOf(year));
      slider.setAttribute('aria-valuetext', text);
      output.textContent = text;
    },
  };
}
