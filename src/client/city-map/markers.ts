import { DivIcon, DomEvent, marker, type LatLng, type Map as LeafletMap, type Marker } from 'leaflet';
import { clusterName } from './cluster-name.ts';
import type { Clusters, Group } from './clusters.ts';
import { spreadOut, type Fan } from './fan.ts';
import type { MapMember, Say } from './map-file.ts';
import { nearest } from './towards.ts';

/** A marker on the map: a real button in Leaflet's keeping. */
export interface Pin {
  group: Group;
  button: HTMLButtonElement;
  marker: Marker;
}

/** An icon that is the given button, so that keyboard, names and focus are the browser's own. */
class ButtonIcon extends DivIcon {
  readonly #button: HTMLButtonElement;
  constructor(button: HTMLButtonElement) {
    super();
    this.#button = button;
  }
  override createIcon(): HTMLElement {
    return this.#button;
  }
}

/** Room around the visible map, as a share of its size, in which markers stand ready. */
const PADDING = 0.1;

/** What the map does when a marker is chosen, and when a pointer or the focus comes to it or leaves it. */
interface Answers {
  choose(pin: Pin): void;
  point(pin: Pin | undefined): void;
}

/** The markers in view. They are one Tab stop: one of them has it, arrow keys hand it on. */
export class Markers {
  readonly #map: LeafletMap;
  readonly #say: Say;
  readonly #answers: Answers;
  #clusters: Clusters;
  readonly #pins = new Map<string, Pin>();
  #fan: Fan | undefined;

  constructor(map: LeafletMap, clusters: Clusters, say: Say, answers: Answers) {
    this.#map = map;
    this.#clusters = clusters;
    this.#say = say;
    this.#answers = answers;
  }

  /** Shows other groups from now on. */
  replace(clusters: Clusters): void {
    this.#clusters = clusters;
    this.#keepFan();
    this.update();
  }

  /** All markers now on the map. */
  get pins(): Pin[] {
    return [...this.#pins.values()];
  }

  /** Where a marker stands on the screen, in pixels from the map's corner. */
  spot = (pin: Pin) => ({ pin, ...this.#xy(pin.marker.getLatLng()) });

  /** Shows the groups of the present view; the focus stays, or goes to what is nearest to where it was. */
  update(): void {
    if (this.#fan && Math.abs(this.#fan.zoom - this.#map.getZoom()) > 0.01) this.#dropFan();
    const focused = this.pins.find(({ button }) => button === document.activeElement);
    const was = focused && this.#xy(focused.marker.getLatLng());
    const wanted = this.#wanted();
    for (const [key, pin] of this.#pins) {
      if (isSame(pin.group, wanted.get(key)?.group)) continue;
      pin.marker.remove();
      this.#pins.delete(key);
    }
    for (const [key, { group, turn }] of wanted) if (!this.#pins.has(key)) this.#add(key, group, turn);
    const lost = focused && !this.pins.includes(focused);
    const heir = was && nearest(was, this.pins.map(this.spot))?.pin;
    if (lost && heir) this.focus(heir);
    else if (lost) this.#map.getContainer().focus({ preventScroll: true });
    else this.#giveTabStop(focused ?? this.#middle());
  }

  /** Moves the focus and with it the Tab stop to a marker. */
  focus(pin: Pin): void {
    this.#giveTabStop(pin);
    pin.button.focus({ preventScroll: true });
  }

  /** The marker that shows a member, alone or among others. */
  holding(id: string): Pin | undefined {
    return this.pins.find(({ group }) => group.members.some((member) => member.id === id));
  }

  /** Spreads the members of a marker around it until the zoom changes; the focus goes to the first of them. */
  spreadOut(pin: Pin): void {
    const [key] = [...this.#pins].find(([, other]) => other === pin) ?? [];
    if (key === undefined) return;
    this.#dropFan();
    const others = this.pins.filter((other) => other !== pin).map(this.spot);
    this.#fan = spreadOut(this.#map, key, pin.group, pin.marker.getLatLng(), others);
    this.update();
    const first = this.#pins.get(this.#fan.legs[0]?.key ?? '');
    if (first) this.focus(first);
  }

  /** Folds the members that are spread out, with the focus on their marker; false where none are. */
  fold(): boolean {
    if (!this.#fan) return false;
    const { key } = this.#fan;
    this.#dropFan();
    this.update();
    const pin = this.#pins.get(key);
    if (pin) this.focus(pin);
    return true;
  }

  /** Keeps members spread out where they are one group as before; else they fold. */
  #keepFan(): void {
    if (!this.#fan) return;
    const { key, zoom, legs } = this.#fan;
    const members = legs.flatMap((leg) => leg.members);
    const same = this.#clusters.at(zoom).find((group) => areSame(group.members, members));
    if (same) this.#fan.key = pinKey(same, Number(key.slice(key.lastIndexOf(' '))));
    else this.#dropFan();
  }

  #dropFan(): void {
    this.#fan?.lines.remove();
    this.#fan = undefined;
  }

  #middle(): Pin | undefined {
    const { x, y } = this.#map.getSize();
    return nearest({ x: x / 2, y: y / 2 }, this.pins.map(this.spot))?.pin;
  }

  #giveTabStop(heir: Pin | undefined): void {
    for (const pin of this.pins) pin.button.tabIndex = pin === heir ? 0 : -1;
  }

  #xy(place: LatLng) {
    const { x, y } = this.#map.latLngToContainerPoint(place);
    return { x, y };
  }

  /** The groups in view, each once for every copy of the world in which it can be seen. */
  #wanted() {
    const bounds = this.#map.getBounds().pad(PADDING);
    const wanted = new Map<string, { group: Group; turn: number }>();
    for (const group of this.#clusters.at(this.#map.getZoom())) {
      const first = Math.ceil((bounds.getWest() - group.longitude) / 360) * 360;
      for (let turn = first; group.longitude + turn <= bounds.getEast(); turn += 360) {
        if (bounds.contains([group.latitude, group.longitude + turn]))
          wanted.set(pinKey(group, turn), { group, turn });
      }
    }
    if (this.#fan && wanted.delete(this.#fan.key)) {
      for (const group of this.#fan.legs) wanted.set(group.key, { group, turn: 0 });
    }
    return wanted;
  }

  #add(key: string, group: Group, turn: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    const name = this.#name(group);
    button.setAttribute('aria-label', name);
    button.title = name;
    button.className = `leaflet-marker-icon pin ${looks(group)}`;
    button.style.setProperty('--shares', shares(group));
    button.textContent = isCity(group) ? '' : String(group.members.length);
    const icon = new ButtonIcon(button);
    const pin: Pin = {
      group,
      button,
      marker: marker([group.latitude, group.longitude + turn], { icon, keyboard: false, interactive: false }),
    };
    // A press on a marker must not move the map or close the popup that it opens.
    DomEvent.disableClickPropagation(button);
    button.addEventListener('click', () => this.#answers.choose(pin));
    button.addEventListener('focus', () => this.#giveTabStop(pin));
    for (const type of ['focus', 'pointerenter'])
      button.addEventListener(type, () => this.#answers.point(pin));
    for (const type of ['blur', 'pointerleave'])
      button.addEventListener(type, () => this.#answers.point(undefined));
    if (this.#fan?.legs.includes(group)) pin.marker.setZIndexOffset(1000);
    this.#pins.set(key, pin);
    pin.marker.addTo(this.#map);
  }

  #name(group: Group): string {
    const [member] = group.members;
    if (member && isCity(group)) {
      return `${member.name}, ${member.country}${member.unconfirmed ? ` (${this.#say('unconfirmed')})` : ''}`;
    }
    const opens = this.#say(group.opensAt === undefined ? 'opensFan' : 'opensView');
    return clusterName(group.members, this.#say, opens);
  }
}

/** Whether a marker is that of a city; the mark of a country may stand for one member too. */
const isCity = ({ members, opensAt }: Pick<Group, 'members' | 'opensAt'>): boolean =>
  members.length === 1 && opensAt === undefined;

/** What a marker is called on one of the copies of the world. */
const pinKey = ({ key }: Group, turn: number) => `${key} ${turn}`;

function areSame(some: readonly MapMember[], others: readonly MapMember[]): boolean {
  const all = new Set(others);
  return some.length === others.length && some.every((member) => all.has(member));
}

/** Whether a marker of one group would do for another: where it stands, and for whom. */
const isSame = (group: Group, other: Group | undefined): boolean =>
  group.latitude === other?.latitude &&
  group.longitude === other.longitude &&
  group.opensAt === other.opensAt &&
  areSame(group.members, other.members);

/** Clusters grow with their number in three steps; their colour is that of the region, if they are of one, or a ring of several. */
function looks({ members, opensAt }: Group): string {
  const regions = new Set(members.map(({ region }) => region));
  const [region = ''] = regions;
  const colour = regions.size === 1 ? `dot--${region}` : 'dot--mixed';
  if (isCity({ members, opensAt }))
    return `${colour} pin--one${members[0]?.unconfirmed ? ' pin--unconfirmed' : ''}`;
  return `${colour} pin--many${members.length >= 50 ? ' pin--most' : members.length >= 10 ? ' pin--more' : ''}`;
}

/** The share of each region in a group as stops of a ring, the largest first. */
function shares({ members }: Group): string {
  const counts = new Map<string, number>();
  for (const { region } of members) counts.set(region, (counts.get(region) ?? 0) + 1);
  let end = 0;
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([region, count]) => {
      const start = end;
      end += (count / members.length) * 100;
      return `var(--${region}) ${start}% ${end}%`;
    })
    .join(', ');
}
