/* Over 300 lines: each of the ten trees is read as a whole, and side by side with the others. */
import { expect, test } from '@playwright/test';

/**
 * What a screen reader tells of the ten main pages: landmarks, headings, controls and the main ways, in their order.
 * Rows and counts are left out, so that a new fact breaks nothing; a name that gets lost, a level that is skipped
 * and a control without a label do.
 */
const trees: Record<string, { path: string; tree: string }> = {
  home: {
    path: '/',
    tree: `
      - link "Skip to the content"
      - banner:
        - link "Learning Cities Atlas"
        - navigation "Main":
          - list:
            - listitem:
              - link "Map"
            - listitem:
              - link "Cities"
            - listitem:
              - link "Practices"
            - listitem:
              - link "Awards"
            - listitem:
              - link "Join"
            - listitem:
              - link "About"
        - search:
          - combobox "Find a city, country or theme"
          - button "Search"
      - main:
        - heading /\\d+ cities that chose to keep learning/ [level=1]
        - link "Skip the map"
        - region "World map of the member cities":
          - group "Europe and North America"
          - group "Africa"
        - heading "Regions" [level=2]
        - list:
          - listitem:
            - heading "Africa" [level=3]:
              - link "Africa"
        - heading "Practices worth a closer look" [level=2]
        - list:
          - listitem:
            - heading "Africa" [level=3]
            - list:
              - listitem:
                - heading [level=4]
        - heading "Key features of a learning city" [level=2]
        - heading "By theme" [level=2]
        - list:
          - listitem:
            - link "Equity and inclusion"
            - text: /\\d+ Practices/
        - heading "The newest members" [level=2]
        - heading "Latest award winners" [level=2]
        - list:
          - listitem:
            - link "UNESCO Learning City Award 2024"
        - heading "For a city that wants to join" [level=2]
      - contentinfo:
        - heading "Learning Cities Atlas" [level=2]
        - paragraph:
          - link "Correct this page"
        - navigation "All pages"
        - heading "Credits" [level=2]`,
  },
  cities: {
    path: '/cities/',
    tree: `
      - heading "Cities" [level=1]
      - group "Filters":
        - searchbox "Name"
        - group "Region":
          - list:
            - listitem:
              - checkbox "Africa"
        - group "Country"
        - group "Theme"
        - group "Key feature"
        - group "Award"
        - group "Joined"
        - group "Size of the town"
        - group "Evidence"
        - group "Practices"
      - heading /\\d+ cities/ [level=2]
      - combobox "Sort by"
      - group "View":
        - button "List" [pressed]
        - button "Cards"
        - button "Map"
      - button "CSV of what is shown"
      - button "Copy link"
      - navigation "Countries by first letter"
      - region "Cities":
        - table "Cities":
          - rowgroup:
            - row:
              - columnheader "City"
              - columnheader "Joined"
              - columnheader "Inhabitants"
              - columnheader "Practices"
          - rowgroup:
            - row "Argentina":
              - rowheader "Argentina"`,
  },
  'city with a practice': {
    path: '/cities/cork/',
    tree: `
      - heading "Cork" [level=1]
      - img "Cork in Ireland"
      - term: Country
      - definition:
        - link "Ireland"
      - term: Region
      - term: Joined
      - term: Membership
      - term: Inhabitants
      - definition: /[\\d,]+ by GeoNames/
      - term: Also called
      - definition:
        - group: /\\d+ more names/
      - heading "What Cork does" [level=2]
      - list:
        - listitem:
          - heading [level=3]
      - heading "Awards and roles" [level=2]
      - list:
        - listitem:
          - link "UNESCO Learning City Award 2024"
      - heading "Nearest members" [level=2]
      - heading "The map in words" [level=2]
      - heading "Cities like Cork" [level=2]
      - heading "Sources" [level=2]
      - paragraph:
        - link "This entry as data"
      - heading "Cite this" [level=2]
      - term: APA
      - definition:
        - button "Copy APA"
      - term: Chicago
      - definition:
        - button "Copy Chicago"`,
  },
  'city without a practice': {
    path: '/cities/abovyan/',
    tree: `
      - heading "Abovyan" [level=1]
      - img "Abovyan in Armenia"
      - term: Country
      - definition:
        - link "Armenia"
      - term: Joined
      - heading "What Abovyan does" [level=2]
      - paragraph:
        - text: /No practice of Abovyan is described here so far/
        - link "Add a practice"
      - heading "Nearest members" [level=2]
      - heading "The map in words" [level=2]
      - heading "Cities like Abovyan" [level=2]
      - heading "Sources" [level=2]
      - heading "Cite this" [level=2]`,
  },
  country: {
    path: '/countries/ie/',
    tree: `
      - heading "Ireland" [level=1]
      - img "Member cities in Ireland"
      - term: Region
      - term: In other languages
      - heading "Member cities" [level=2]
      - region "Member cities in Ireland":
        - table "Member cities in Ireland":
          - rowgroup:
            - row:
              - columnheader "City"
              - columnheader "Joined"
              - columnheader "Inhabitants"
              - columnheader "Practices"
      - heading "UNESCO Learning City Awards" [level=2]
      - list:
        - listitem:
          - link "Cork"
          - link "UNESCO Learning City Award 2024"
      - heading "Practices" [level=2]
      - heading "Nearest countries with members" [level=2]
      - heading "Cite this" [level=2]
      - heading "Themes practised" [level=2]
      - table "Themes practised"`,
  },
  practice: {
    path: '/practices/cork-lifelong-learning-festival/',
    tree: `
      - paragraph:
        - link "Cork"
        - link "Ireland"
      - heading "A week-long lifelong learning festival with free events" [level=1]
      - paragraph:
        - button "Keep in reading list"
        - link /Reading list/
      - heading "What is done" [level=2]
      - heading "Results" [level=2]
      - heading "Could it work for us?" [level=2]
      - term: For whom
      - paragraph:
        - text: /The sources do not say/
        - link "Do you know more?"
      - heading "Practices like this" [level=2]
      - list:
        - listitem:
          - heading [level=3]
      - heading "Sources" [level=2]
      - heading "Cite this" [level=2]
      - complementary:
        - heading "Themes" [level=2]
        - heading "Key features" [level=2]
        - heading "Sustainable Development Goals" [level=2]
        - heading "Award of the city" [level=2]`,
  },
  map: {
    path: '/map/',
    tree: `
      - heading "Map" [level=1]
      - paragraph:
        - link "Read the map as text"
      - group "Filters"
      - link "Skip the map"
      - region /Map of the world with \\d+ member cities/:
        - group "Europe and North America"
      - toolbar "Map controls":
        - button "Zoom in"
        - button "Zoom out"
        - button "Move west"
        - button "Move north"
        - button "Move south"
        - button "Move east"
        - button "Whole world"
        - button "Full screen"
        - button "Keys of the map"
      - status
      - group "Members by admission round":
        - button "Earlier"
        - slider "Admission round"
        - button "Later"
        - button "Play"
        - status: /By the end of \\d+/
      - region "Members in view":
        - heading "Members in view" [level=2]
        - heading "Africa" [level=3]`,
  },
  search: {
    path: '/search/?q=festival',
    tree: `
      - heading "Search" [level=1]
      - search "Full text of all pages":
        - searchbox "Search for": festival
        - button "Search"
        - combobox "Kind of page"
        - combobox "Region"
        - combobox "Country"
        - combobox "Theme"
        - button "Clear filters"
      - heading /\\d+ results/ [level=2]
      - list:
        - listitem:
          - paragraph: /Practice/
          - heading [level=3]`,
  },
  compare: {
    path: '/compare/?c=cork,limerick',
    tree: `
      - heading "Compare cities" [level=1]
      - combobox "Add a city"
      - region "Compare cities":
        - table "Cork, Limerick":
          - rowgroup:
            - row:
              - columnheader "Fact"
              - columnheader "Cork":
                - link "Cork"
                - button "Remove Cork"
              - columnheader "Limerick":
                - link "Limerick"
                - button "Remove Limerick"
              - columnheader "Comparison"
          - rowgroup:
            - row:
              - rowheader "Country"
              - cell "Ireland"
              - cell "Ireland"
              - cell "the same"
      - paragraph:
        - button "CSV of what is shown"
      - region "World map of the member cities":
        - group "Europe and North America":
          - link "Cork"`,
  },
  'data shelf': {
    path: '/data/',
    tree: `
      - heading "Data shelf" [level=1]
      - navigation "On this page"
      - heading "Tables and maps" [level=2]
      - table "Tables and maps":
        - rowgroup:
          - row:
            - columnheader "Kind"
            - columnheader "Files"
        - rowgroup:
          - row:
            - rowheader:
              - link "Cities"
            - cell:
              - list:
                - listitem:
                  - link "cities.csv"
      - heading "The whole atlas in one file" [level=2]
      - table "The whole atlas in one file"
      - heading "Descriptions for programs" [level=2]
      - table "Descriptions for programs"
      - heading "One entry as data" [level=2]
      - heading "Files to cite" [level=2]
      - heading "Feeds" [level=2]
      - heading "All, and by region" [level=3]
      - list:
        - listitem:
          - link "The whole atlas, Atom"
          - link "The whole atlas, JSON"
      - heading "By theme" [level=3]
      - heading "How to read the files" [level=2]
      - heading "Licence and citation" [level=2]
      - navigation "About":
        - heading "The network" [level=2]
        - heading "This atlas" [level=2]`,
  },
};

for (const [name, { path, tree }] of Object.entries(trees)) {
  test(name, { tag: '@page' }, async ({ page }) => {
    await page.goto(path);
    // The head and the foot of all pages are listened to on the first.
    const part = page.locator(path === '/' ? 'body' : 'main');
    await test.step('names its landmarks, headings and controls in order to who cannot see them', () =>
      expect(part).toMatchAriaSnapshot(tree));
  });
}
