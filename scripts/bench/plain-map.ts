import { readFileSync } from 'node:fs';
import type { Directory } from '../../src/directory/directory.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain map</title>
<link rel="stylesheet" href="/leaflet.css">
<link rel="stylesheet" href="/MarkerCluster.css">
<link rel="stylesheet" href="/MarkerCluster.Default.css">
<style>#map { height: 500px }</style>
</head>
<body>
<p><a id="before" href="#after">Before</a></p>
<div id="map"></div>
<p><a id="after" href="#before">After</a></p>
<script src="/leaflet.js"></script>
<script src="/leaflet.markercluster.js"></script>
<script src="/topojson-client.js"></script>
<script src="/page.js"></script>
</body>
</html>`;

/** What the manuals of Leaflet and leaflet.markercluster tell to write, and nothing else. */
const script = `
const map = L.map('map', { maxZoom: 18 }).setView([30, 11], 2);
Promise.all(['/world.json', '/members.json'].map((file) => fetch(file).then((answer) => answer.json()))).then(
  ([world, members]) => {
    L.geoJSON(topojson.feature(world, world.objects.land), { interactive: false, stroke: false, color: '#ccc' }).addTo(map);
    L.geoJSON(topojson.feature(world, world.objects.borders), { interactive: false, weight: 1, color: '#999' }).addTo(map);
    const clusters = L.markerClusterGroup();
    for (const { name, country, href, at } of members) {
      clusters.addLayer(L.marker(at).bindPopup('<a href="' + href + '">' + name + '</a>, ' + country));
    }
    map.addLayer(clusters);
  },
);`;

const packages: Record<string, string> = {
  '/leaflet.js': 'leaflet/dist/leaflet.js',
  '/leaflet.css': 'leaflet/dist/leaflet.css',
  '/images/marker-icon.png': 'leaflet/dist/images/marker-icon.png',
  '/images/marker-icon-2x.png': 'leaflet/dist/images/marker-icon-2x.png',
  '/images/marker-shadow.png': 'leaflet/dist/images/marker-shadow.png',
  '/leaflet.markercluster.js': 'leaflet.markercluster/dist/leaflet.markercluster.js',
  '/MarkerCluster.css': 'leaflet.markercluster/dist/MarkerCluster.css',
  '/MarkerCluster.Default.css': 'leaflet.markercluster/dist/MarkerCluster.Default.css',
  '/topojson-client.js': 'topojson-client/dist/topojson-client.min.js',
};

/** Finds the files of a plain page of Leaflet and leaflet.markercluster with the same members and the same coarse shapes. */
export function plainMap({ cities, country }: Directory): (path: string) => string | Buffer | undefined {
  const members = cities.map(({ id, name, country: own, location: { latitude, longitude } }) => ({
    name,
    country: country(own).shortName,
    href: `/cities/${id}/`,
    at: [latitude, longitude],
  }));
  const files: Record<string, string> = {
    '/index.html': page,
    '/page.js': script,
    '/members.json': JSON.stringify(members),
  };
  return (path) => {
    if (path === '/world.json') return readFileSync('dist/map/world.json');
    const inPackage = packages[path];
    return files[path] ?? (inPackage && readFileSync(`node_modules/${inPackage}`));
  };
}
