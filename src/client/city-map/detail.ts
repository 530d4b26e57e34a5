import { GridLayer, type Coords, type Map as LeafletMap } from 'leaflet';
import type { DetailLevel, DetailPiece } from '../../geo/detail.ts';
import { BLEED } from '../../geo/world-extent.ts';
import { load } from './load.ts';

/** Up to this zoom the coarse shapes look exact. */
const COARSE_ENOUGH = 4.5;
const PANE = 'detail';

const drawn = (name: string, attributes: Record<string, string>) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** The squares of one level, each drawn over the coarse shapes once its piece is there. */
class Squares extends GridLayer {
  readonly #folder: string;
  readonly #level: DetailLevel;

  constructor(folder: string, level: DetailLevel) {
    const { squares, exact } = level;
    super({
      pane: PANE,
      minZoom: exact - 1,
      minNativeZoom: squares,
      maxNativeZoom: squares,
      updateWhenIdle: true,
      updateWhenZooming: false,
    });
    this.#folder = folder;
    this.#level = level;
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    // A border is a pixel wide at any zoom, though its square grows.
    const thin = () =>
      this.getContainer()?.style.setProperty('--pixel', String(2 ** (this.#level.exact - map.getZoom())));
    map.on('zoomend', thin);
    thin();
    return this;
  }

  override createTile({ x, y }: Coords): HTMLElement {
    const { squares, exact, top, rows } = this.#level;
    const side = 256 * 2 ** (exact - squares);
    const whole = `M${-BLEED} ${-BLEED}H${side + BLEED}V${side + BLEED}H${-BLEED}z`;
    const tile = document.createElement('div');
    const draw = ({ land, borders }: DetailPiece) => {
      const all = drawn('svg', { viewBox: `0 0 ${side} ${side}` });
      all.append(
        drawn('path', { class: 'water', d: whole }),
        drawn('path', { class: 'land', d: land }),
        drawn('path', { class: 'borders', d: borders }),
      );
      tile.append(all);
    };
    const fetchPiece = (): void => {
      load(`${this.#folder}${squares}-${x}-${y}.json`).then(
        // The piece comes from the same build as this script.
        (piece) => draw(piece as DetailPiece),
        // The coarse shapes do meanwhile; the next move asks again.
        () => this._map.once('moveend', () => tile.isConnected && fetchPiece()),
      );
    };
    const kind = rows[y - top]?.[x];
    if (kind === '+') fetchPiece();
    else if (kind) draw({ land: kind === '#' ? whole : '', borders: '' });
    return tile;
  }
}

/** Adds finer shapes to a map from the zoom on at which the coarse ones show; nothing is loaded before. */
export function addDetail(map: LeafletMap, folder: string): void {
  map.createPane(PANE).ariaHidden = 'true';
  const look = () => {
    if (map.getZoom() < COARSE_ENOUGH) return;
    map.off('moveend', look);
    load(`${folder}levels.json`).then(
      (levels) => (levels as DetailLevel[]).forEach((level) => new Squares(folder, level).addTo(map)),
      () => map.on('moveend', look),
    );
  };
  map.on('moveend', look);
  look();
}
