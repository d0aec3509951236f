import { at, openSteps, type Screen } from "./screen";

/** The ways into the facts beside the modules. */
export const factBaseScreens: readonly Screen[] = [
  {
    ...at("/facts/[factId]", "student", "fact, forecast asked first"),
    address: () => "/facts/f_0j2dj91n6c",
  },
  at("/forecasts", "student"),
  at("/forecasts", "administrator", "forecasts, nothing said"),
  {
    ...at("/forecasts/[forecastId]", "student", "forecast, open"),
    address: () => "/forecasts/f_0j2dj91n6c",
    arrive: openSteps,
  },
  {
    ...at("/forecasts/[forecastId]", "student", "forecast, past"),
    address: () => "/forecasts/f_1w94qn7zxb",
  },
  {
    ...at("/forecasts/[forecastId]", "student", "forecast, past, guessed"),
    address: () => "/forecasts/f_1w94qn7zxb?said=f_484468p7yx&happened=CAME_TRUE",
  },
  at("/sources", "student", "two sources, all"),
  {
    ...at("/sources/[comparisonId]", "student", "two sources"),
    address: () => "/sources/how-laos-keeps-its-balance",
  },
  at("/glossary", "student"),
  {
    ...at("/glossary", "student", "glossary, nothing found"),
    address: () => "/glossary?q=Atlantis&type=state",
  },
  { ...at("/glossary/[entityId]", "student", "entity"), address: () => "/glossary/laos" },
  {
    ...at("/glossary/[entityId]", "student", "entity, person"),
    address: () => "/glossary/thongloun-sisoulith",
  },
  at("/map", "student"),
  { ...at("/map", "student", "map, mainland"), address: () => "/map?view=mainland" },
  at("/search", "student"),
  { ...at("/search", "student", "search, found"), address: () => "/search?q=laos" },
  { ...at("/search", "student", "search, nothing found"), address: () => "/search?q=Atlantis" },
  {
    ...at("/modules/[moduleId]/timeline", "student", "timeline"),
    address: () => "/modules/russia-and-laos/timeline",
  },
  { ...at("/topics/[topicId]", "student", "topic"), address: () => "/topics/arms-transfers" },
];
