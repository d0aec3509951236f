import { app } from "./app";

// The stores of a test work on the database that is served, before anything reads DATABASE_URL.
process.env.DATABASE_URL = app.databaseUrl;
