import type { components } from '../../generated/control/openapi.js';

type Schemas = components['schemas'];

// What the control protocol tells, under the names that the inspector uses. The types are all that it shares with the
// mock: like any other client it knows the protocol only.
export type JournalEntry = Schemas['JournalEntry'];
export type ServedApi = Schemas['ServedApi'];
export type Meter = Schemas['Meter'];
export type NamedCredential = Schemas['NamedCredential'];
export type Workspace = Schemas['Workspace'];
export type WorkspaceChange = Schemas['WorkspaceChange'];
export type Fault = Schemas['Fault'];
export type FaultRequest = Schemas['FaultRequest'];
export type Sandbox = Schemas['Sandbox'];
export type Scenario = Schemas['Scenario'];
export type Clock = Schemas['Clock'];
export type ClockChange = Schemas['ClockChange'];
export type Table = Schemas['Table'];
export type Row = Schemas['Row'];
export type RowPage = Schemas['RowPage'];
