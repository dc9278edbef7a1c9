// Made by `node static/api-types.mjs`; never edit it.
// Schema: ff422abba6556c9161c4eba7158874ca0b6c7301ac595d8c9207ddf07ef6fda7
// Types: a194b72c664d2edca0bd0087745276801bd2e588a60a481443923c108381edc8
export interface paths {
    "/api/beings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Lists who is here, places assets as documents, lets bots in. A bot stays for a minute after each update. */
        post: operations["being.act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Lists what was said, keeps a draft, says something. The brain's answer follows as an intention of its own. */
        post: operations["intention.act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's projects, the last changed first. */
        get: operations["project.list"];
        put?: never;
        /** @description An empty project of one's own. */
        post: operations["project.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole project: scenes, audio, the last 50 messages, who is here. `meta.next` has older messages. */
        get: operations["project.read"];
        put?: never;
        post?: never;
        /** @description With its whole history, for good. */
        delete: operations["project.delete"];
        options?: never;
        head?: never;
        /** @description Title, size, speed and the sound below all scenes. Each scene must render in the new size. */
        patch: operations["project.update"];
        trace?: never;
    };
    "/api/projects/{project_id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All of them, the oldest first. */
        get: operations["asset.list"];
        put?: never;
        /** @description Uploads files as `multipart/form-data`, each under the name `file`: all of them as one version, or none. */
        post: operations["asset.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Scenes that show it show its name on a quiet plate from now on. It answers with what was deleted. */
        delete: operations["asset.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was asked for, the newest first. */
        get: operations["export.list"];
        put?: never;
        /** @description A file of the project as it is now, whatever changes later. With `shapes` the answer is the first. */
        post: operations["export.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/exports/{export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Below `/api/projects/{project_id}`: found through the person, before anything else is looked at. */
        get: operations["export.read"];
        put?: never;
        post?: never;
        /** @description One that is made or waits is cancelled, and stays in the list; one that is over is deleted, with its file. */
        delete: operations["export.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/exports/{export_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whole or in parts (`Range`, `If-Range`). From an object store: a redirect to an address that ends. */
        get: operations["export.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/exports/{export_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An address of the file to hand on, which needs no account and ends (EXPORT_LINK_HOURS). */
        get: operations["export.link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/exports/{export_id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description One that failed, was cancelled or has expired is made again, of the same film; what was finished is kept. */
        post: operations["export.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who belongs to the project. Its owners also see which addresses are invited. */
        get: operations["member.list"];
        put?: never;
        /** @description Lets somebody in, or gives a member another role (200). An address without an account is invited by mail. */
        post: operations["member.create"];
        /** @description Removes a member or takes an invitation back. Oneself: leaves, which the last owner cannot. */
        delete: operations["member.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Below `/api/projects/{project_id}`: found through the person, before anything else is looked at. */
        get: operations["message.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Says the prompt and waits for the answer. `Prefer: respond-async` answers 202 at once: the answer is
         *     followed in the project's messages, or by the event stream.
         */
        post: operations["brain.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/prompts/{message_id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Another answer to the same prompt, which is named by its own id or by that of a former answer. */
        post: operations["brain.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/prompts/{message_id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ends an answer in work. What it had said is kept, and nothing of it is done. 409 when it had ended. */
        post: operations["brain.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/redos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Do again what one took back last. */
        post: operations["version.redo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/restores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description All scenes and settings as they were after a version. */
        post: operations["project.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/scenes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All of them, in their order. */
        get: operations["scene.list"];
        put?: never;
        /** @description The code is compiled and rendered first; what does not work is refused with what was found. */
        post: operations["scene.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/scenes/{scene_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Below `/api/projects/{project_id}`: found through the person, before anything else is looked at. */
        get: operations["scene.read"];
        put?: never;
        post?: never;
        /** @description It can be restored from its iterations. */
        delete: operations["scene.delete"];
        options?: never;
        head?: never;
        /** @description New code or props are rendered first. When somebody changed the scene since: 409, and the scene as it is. */
        patch: operations["scene.update"];
        trace?: never;
    };
    "/api/projects/{project_id}/scenes/{scene_id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A copy, right behind it. */
        post: operations["scene.duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/scenes/{scene_id}/iterations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every change of the scene, the newest first, also of one that is gone. */
        get: operations["iteration.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/scenes/{scene_id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The scene takes this place, from 0; the others make room and keep their revisions. */
        post: operations["scene.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/scenes/{scene_id}/restores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description As an iteration left it, also when the scene is gone. Its revision goes on counting. */
        post: operations["scene.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The public links, the newest first; those that are off or have expired as well. */
        get: operations["share.list"];
        put?: never;
        /** @description A new public link; with `id`, what is named of that one becomes so (200). */
        post: operations["share.create"];
        /** @description Whoever has the link sees the video no more. */
        delete: operations["share.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/undos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take back a version, or what one did last. */
        post: operations["version.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{project_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was done, by whom and when: the newest first. */
        get: operations["version.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An event stream of complete states; with `Accept: application/json` the state as it is now, once. */
        get: operations["space.sync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What an answer did to a scene. */
        Affected: {
            name: string;
            /**
             * @description * `create` - create
             *     * `update` - update
             *     * `move` - move
             *     * `delete` - delete
             * @enum {string}
             */
            operation: "create" | "update" | "move" | "delete";
            /** Format: uuid */
            scene_id: string;
        };
        /** @description The brain's answer, and what it did to scenes: nothing when it only talked. */
        Answered: {
            changes: components["schemas"]["Affected"][];
            message: components["schemas"]["Message"];
        };
        /** @description `name` is what scenes call it by: `staticFile("logo.png")`. `size` in bytes, `width` and `height` in pixels. */
        Asset: {
            readonly author: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @description Its address, for whoever may see the project. */
            readonly file: string;
            readonly height: number | null;
            /** Format: uuid */
            readonly id: string;
            /**
             * @description * `image` - Image
             *     * `video` - Video
             *     * `audio` - Audio
             * @enum {string}
             */
            readonly kind: "image" | "video" | "audio";
            readonly media_type: string;
            readonly name: string;
            readonly sha256: string;
            readonly size: number;
            readonly width: number | null;
        };
        /** @description What a prompt shows; the asset may be deleted meanwhile, its name stays. */
        Attached: {
            /** Format: uuid */
            asset_id: string;
            name: string;
        };
        /** @description The `revision` that the writer was looking at: here, or in If-Match. Without it: the scene as it is now. */
        Based: {
            revision?: number;
        };
        /** @description Who or what is in the room: a guest, a bot, a document or the space itself. */
        Being: {
            /** Format: uuid */
            readonly asset_id: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly person_id: number | null;
            readonly position: {
                [key: string]: unknown;
            };
            /**
             * @description * `space` - space
             *     * `guest` - guest
             *     * `bot` - bot
             *     * `document` - document
             * @enum {string}
             */
            readonly type: "space" | "guest" | "bot" | "document";
            /** Format: date-time */
            readonly updated_at: string;
        };
        /** @description `space_id` is needed for list and create, the thing's own id for get, update and delete. */
        BeingAction: {
            /**
             * @description * `get` - get
             *     * `list` - list
             *     * `create` - create
             *     * `update` - update
             *     * `delete` - delete
             * @enum {string}
             */
            action: "get" | "list" | "create" | "update" | "delete";
            /** Format: uuid */
            being_id?: string;
            data?: components["schemas"]["BeingData"];
            /** Format: uuid */
            space_id?: string;
        };
        /** @description For create: `type`, with `asset_id` for a document and `name` for a bot. For update: what changes. */
        BeingData: {
            /** Format: uuid */
            asset_id?: string;
            data?: {
                [key: string]: unknown;
            };
            name?: string;
            position?: {
                [key: string]: unknown;
            };
            /**
             * @description * `document` - document
             *     * `bot` - bot
             * @enum {string}
             */
            type?: "document" | "bot";
        };
        BeingOrBeings: components["schemas"]["Being"];
        /** @description What the version changed first: create, update, move or delete, of a space, scene, intention or being. */
        ChangeInfo: {
            entity_id: string;
            /**
             * @description * `space` - space
             *     * `scene` - scene
             *     * `intention` - intention
             *     * `being` - being
             * @enum {string}
             */
            entity_type: "space" | "scene" | "intention" | "being";
            /**
             * @description * `create` - create
             *     * `update` - update
             *     * `move` - move
             *     * `delete` - delete
             * @enum {string}
             */
            type: "create" | "update" | "move" | "delete";
        };
        Context: {
            chat_response?: string;
            reasoning?: string;
            suggestions?: string[];
        };
        Error: {
            /** @enum {string} */
            code: "VALIDATION_FAILED" | "NOT_FOUND" | "PERMISSION_DENIED" | "CONFLICT" | "RATE_LIMITED" | "AI_ERROR" | "STORAGE_ERROR" | "UNAVAILABLE";
            details: {
                /** @description The row as it is now; null when it is gone. */
                current?: Record<string, never> | null;
                /** @description Sentences about each field. */
                fields?: Record<string, never>;
                /** @description What was found when a scene was compiled and rendered. */
                findings?: components["schemas"]["Finding"][];
            };
            /** @description A sentence that says what to do. */
            message: string;
            /** @description The same request may work later. */
            retryable: boolean;
        };
        /**
         * @description One file of the film as it was at `version`. `duration` in frames of the file, `size` in bytes.
         *
         *     `progress` goes from 0 to 1, by frames that are really done; `scene` is the one in work.
         */
        Export: {
            readonly author: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @description How it was made, and how well it agrees with the preview. */
            readonly details: {
                [key: string]: unknown;
            };
            readonly duration: number;
            readonly error: string;
            /**
             * Format: date-time
             * @description When its file is deleted.
             */
            readonly expires_at: string | null;
            /** @description Where the file is; null while, or when, there is none. */
            readonly file: string | null;
            readonly findings: {
                [key: string]: unknown;
            }[];
            /** Format: date-time */
            readonly finished_at: string | null;
            /**
             * @description * `mp4` - mp4
             *     * `webm` - webm
             *     * `gif` - gif
             *     * `png` - png
             *     * `frames` - frames
             *     * `audio` - audio
             * @enum {string}
             */
            readonly format: "mp4" | "webm" | "gif" | "png" | "frames" | "audio";
            readonly fps: number;
            /**
             * Format: uuid
             * @description The same for shapes asked for at once.
             */
            readonly group: string | null;
            readonly height: number;
            /** Format: uuid */
            readonly id: string;
            /**
             * Format: double
             * @description From 0 to 1, by frames that are done.
             */
            readonly progress: number;
            /**
             * @description * `draft` - draft
             *     * `final` - final
             * @enum {string}
             */
            readonly quality: "draft" | "final";
            /** @description The name of the scene in work; empty when none is. */
            readonly scene: string;
            /**
             * Format: double
             * @description By the speed so far; null while nothing is known.
             */
            readonly seconds_left: number | null;
            readonly size: number | null;
            /**
             * @description * `queued` - Queued
             *     * `rendering` - Rendering
             *     * `encoding` - Encoding
             *     * `done` - Done
             *     * `failed` - Failed
             *     * `cancelled` - Cancelled
             * @enum {string}
             */
            readonly state: "queued" | "rendering" | "encoding" | "done" | "failed" | "cancelled";
            readonly version: number;
            readonly width: number;
        };
        Finding: {
            code?: string;
            column?: number | null;
            element?: string;
            excerpt?: string;
            frame?: number | null;
            hint?: string;
            line?: number | null;
            message: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        /** @description A message, or a draft of one: `content` is null for everybody but who writes it. */
        Intention: {
            readonly affected: components["schemas"]["Affected"][];
            readonly attached: components["schemas"]["Attached"][];
            readonly author: string | null;
            readonly author_id: number | null;
            readonly content: string | null;
            /** Format: decimal */
            readonly cost: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly duration_ms: number | null;
            readonly error: string;
            /**
             * @description * `` -
             *     * `model` - model
             *     * `late` - late
             *     * `conflict` - conflict
             *     * `refused` - refused
             *     * `denied` - denied
             *     * `stopped` - stopped
             *     * `interrupted` - interrupted
             *     * `fault` - fault
             * @enum {string}
             */
            readonly failure: "" | "model" | "late" | "conflict" | "refused" | "denied" | "stopped" | "interrupted" | "fault";
            /** Format: uuid */
            readonly id: string;
            readonly is_brain: boolean;
            readonly model: string;
            readonly reasoning: string;
            /** Format: uuid */
            readonly reply_to: string | null;
            readonly request_id: string;
            /** Format: uuid */
            readonly scene_id: string | null;
            /** Format: uuid */
            readonly space_id: string;
            readonly stage: string;
            /**
             * @description * `draft` - Draft
             *     * `active` - Active
             *     * `complete` - Complete
             *     * `failed` - Failed
             * @enum {string}
             */
            readonly state: "draft" | "active" | "complete" | "failed";
            readonly tokens: number | null;
            /**
             * @description * `utterance` - Utterance
             *     * `error` - Error
             * @enum {string}
             */
            readonly type: "utterance" | "error";
            /** Format: date-time */
            readonly updated_at: string;
        };
        /** @description `space_id` is needed for list and create, the thing's own id for get, update and delete. */
        IntentionAction: {
            /**
             * @description * `get` - get
             *     * `list` - list
             *     * `create` - create
             *     * `update` - update
             *     * `delete` - delete
             * @enum {string}
             */
            action: "get" | "list" | "create" | "update" | "delete";
            data?: components["schemas"]["IntentionData"];
            /** Format: uuid */
            intention_id?: string;
            /** Format: uuid */
            space_id?: string;
        };
        /** @description `state`: a draft is kept, active is said now and answered by the brain. A draft becomes active by an update. */
        IntentionData: {
            asset_ids?: string[];
            content?: string;
            /** Format: uuid */
            scene_id?: string | null;
            /**
             * @description * `draft` - draft
             *     * `active` - active
             * @enum {string}
             */
            state?: "draft" | "active";
            /**
             * @description * `utterance` - utterance
             * @enum {string}
             */
            type?: "utterance";
        };
        IntentionOrIntentions: components["schemas"]["Intention"];
        /** @description One change of one scene: what was there before and after, and why. */
        Iteration: {
            readonly after: components["schemas"]["SceneRow"] | null;
            readonly author: string | null;
            readonly before: components["schemas"]["SceneRow"] | null;
            /** Format: decimal */
            readonly cost: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly duration_ms: number | null;
            readonly findings: {
                [key: string]: unknown;
            }[];
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly message_id: string | null;
            readonly model: string;
            /**
             * @description * `create` - Create
             *     * `update` - Update
             *     * `move` - Move
             *     * `delete` - Delete
             * @enum {string}
             */
            readonly operation: "create" | "update" | "move" | "delete";
            readonly prompt: string;
            readonly reasoning: string;
            readonly request_id: string;
            readonly revision: number;
            /** Format: uuid */
            readonly scene_id: string;
            readonly tokens: number | null;
            readonly tool: string;
            readonly version: number;
        };
        /** @description An address that gives the file to anybody, without an account, until it ends or the export is deleted. */
        Link: {
            /** Format: date-time */
            readonly expires_at: string;
            readonly url: string;
        };
        /** @description A member, or an address that is invited: then there is an `email` and a `url` that lets somebody in. */
        Member: {
            /** Format: email */
            readonly email: string | null;
            /** Format: date-time */
            readonly expires_at: string | null;
            readonly invited: boolean;
            /**
             * @description * `owner` - Owner
             *     * `editor` - Editor
             *     * `viewer` - Viewer
             * @enum {string}
             */
            readonly role: "owner" | "editor" | "viewer";
            readonly url: string | null;
            readonly user: string | null;
            readonly user_id: number | null;
        };
        /** @description A person's prompt, or an answer of the brain (`is_brain`), which points at what it answers. */
        Message: {
            readonly affected: components["schemas"]["Affected"][];
            readonly attached: components["schemas"]["Attached"][];
            readonly author: string | null;
            readonly content: string;
            /** Format: decimal */
            readonly cost: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly duration_ms: number | null;
            readonly error: string;
            /**
             * @description * `` -
             *     * `model` - model
             *     * `late` - late
             *     * `conflict` - conflict
             *     * `refused` - refused
             *     * `denied` - denied
             *     * `stopped` - stopped
             *     * `interrupted` - interrupted
             *     * `fault` - fault
             * @enum {string}
             */
            readonly failure: "" | "model" | "late" | "conflict" | "refused" | "denied" | "stopped" | "interrupted" | "fault";
            /** Format: uuid */
            readonly id: string;
            readonly is_brain: boolean;
            readonly model: string;
            readonly reasoning: string;
            /** Format: uuid */
            readonly reply_to: string | null;
            readonly request_id: string;
            /** Format: uuid */
            readonly scene_id: string | null;
            readonly stage: string;
            /**
             * @description * `draft` - Draft
             *     * `active` - Active
             *     * `complete` - Complete
             *     * `failed` - Failed
             * @enum {string}
             */
            readonly state: "draft" | "active" | "complete" | "failed";
            readonly tokens: number | null;
            /**
             * @description * `utterance` - Utterance
             *     * `error` - Error
             * @enum {string}
             */
            readonly type: "utterance" | "error";
            /** Format: date-time */
            readonly updated_at: string;
        };
        /** @description What happened around the answer. `request_id` leads to the version, its iterations and the logs. */
        Meta: {
            affected_ids: string[];
            /** @example scene */
            entity: string;
            execution_time_ms: number;
            /** @description The address of a list's next page. */
            next?: string | null;
            /** @example scene.create */
            operation: string;
            request_id: string;
            success: boolean;
            /** Format: date-time */
            timestamp: string;
            /** @description The project's version after this. */
            version?: number;
        };
        /** @description The `revision` that the writer was looking at: here, or in If-Match. Without it: the scene as it is now. */
        Move: {
            order: number;
            revision?: number;
        };
        /** @description Only the `format` is needed. What can be had of it: docs/exports.md. */
        NewExport: {
            /**
             * @description * `mp4` - mp4
             *     * `webm` - webm
             *     * `gif` - gif
             *     * `png` - png
             *     * `frames` - frames
             *     * `audio` - audio
             * @enum {string}
             */
            format: "mp4" | "webm" | "gif" | "png" | "frames" | "audio";
            /** @description Without it the project's own, or 15 of a GIF. */
            fps?: number;
            /** @description Of the film, for a PNG. */
            frame?: number;
            /** @description In pixels; without it the project's own. */
            height?: number;
            /**
             * @description `draft` is as fast as it can be.
             *
             *     * `draft` - draft
             *     * `final` - final
             * @enum {string}
             */
            quality?: "draft" | "final";
            /** @description One export for each, all of one `group`; `meta.affected_ids` names them in this order. */
            shapes?: ("16:9" | "9:16" | "1:1")[];
            /**
             * Format: int64
             * @description As it was then; without it as it is now.
             */
            version?: number;
            /** @description In pixels, of a GIF. */
            width?: number;
        };
        /** @description A body without fields that nobody reads: most of them are misspelt. */
        NewMember: {
            email?: string;
            /**
             * @description * `owner` - Owner
             *     * `editor` - Editor
             *     * `viewer` - Viewer
             * @enum {string}
             */
            role: "owner" | "editor" | "viewer";
            /** @description The name of an account of this server. */
            user?: string;
        };
        /** @description The same with fields that are derived from a model's. */
        NewProject: {
            fps?: number;
            height?: number;
            title: string;
            width?: number;
        };
        /** @description Without `order` it goes to the end; without `duration` the code's own is taken. */
        NewScene: {
            duration?: number;
            layout_json?: {
                [key: string]: unknown;
            };
            name: string;
            order?: number;
            props?: {
                [key: string]: unknown;
            };
            tsx_code: string;
        };
        /** @description A new link; with `id` the settings of one that is there. Without `expires_at`, or with null, it never expires. */
        NewShare: {
            enabled?: boolean;
            /** Format: date-time */
            expires_at?: string | null;
            /** Format: uuid */
            id?: string;
        };
        /** @description `duration` in frames; `role` is one's own. */
        Project: {
            /** Format: date-time */
            readonly archived_at: string | null;
            readonly audio: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly duration: number;
            readonly fps: number;
            readonly height: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly last_change: string;
            /**
             * @description * `owner` - Owner
             *     * `editor` - Editor
             *     * `viewer` - Viewer
             * @enum {string}
             */
            readonly role: "owner" | "editor" | "viewer";
            readonly scene_count: number;
            readonly title: string;
            readonly version: number;
            readonly width: number;
        };
        /** @description What is not named stays as it is; `audio` as a whole, and null takes it away. */
        ProjectSettings: {
            audio?: components["schemas"]["Sound"] | null;
            fps?: number;
            height?: number;
            title?: string;
            width?: number;
        };
        /** @description `scene_id` is what “this scene” means; `asset_ids` are assets of the project to use. */
        Prompt: {
            asset_ids?: string[];
            prompt: string;
            /** Format: uuid */
            scene_id?: string | null;
        };
        /** @description What one took back last. `force`: also where others went on from it. */
        Redo: {
            force?: boolean;
        };
        Refusal: {
            data: null;
            error: components["schemas"]["Error"];
            meta: components["schemas"]["Meta"];
        };
        /** @description The version whose scenes and settings come back. */
        Restore: {
            /** Format: int64 */
            version: number;
        };
        /** @description The `revision` that the writer was looking at: here, or in If-Match. Without it: the scene as it is now. */
        RestoreScene: {
            /** Format: uuid */
            iteration_id: string;
            revision?: number;
        };
        /** @description `duration` in frames, `order` from 0; `component` is the SHA-256 of the program. */
        Scene: {
            readonly component: string;
            /** Format: date-time */
            readonly created_at: string;
            readonly duration: number;
            readonly findings: {
                [key: string]: unknown;
            }[];
            /** Format: uuid */
            readonly id: string;
            readonly layout_json: {
                [key: string]: unknown;
            };
            readonly name: string;
            readonly order: number;
            /** Format: uuid */
            readonly project_id: string;
            readonly props: {
                [key: string]: unknown;
            };
            readonly revision: number;
            readonly tsx_code: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        /** @description What is not named stays as it is. The `revision` that this is based on is needed: here, or in If-Match. */
        SceneChanges: {
            duration?: number;
            layout_json?: {
                [key: string]: unknown;
            };
            name?: string;
            props?: {
                [key: string]: unknown;
            };
            revision?: number;
            tsx_code?: string;
        };
        /** @description A whole scene as it was once. */
        SceneRow: {
            readonly component: string;
            readonly duration: number;
            /** Format: uuid */
            readonly id: string;
            readonly layout_json: {
                [key: string]: unknown;
            };
            readonly name: string;
            readonly order: number;
            readonly props: {
                [key: string]: unknown;
            };
            readonly revision: number;
            readonly tsx_code: string;
        };
        /** @description `url` is public: whoever has it watches the video, while the link is `enabled` and has not expired. */
        Share: {
            /** Format: date-time */
            readonly created_at: string;
            readonly created_by: string | null;
            readonly enabled: boolean;
            /** Format: date-time */
            readonly expires_at: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly token: string;
            readonly url: string;
        };
        /** @description A project whole, as it is at `version`: the last messages, the newest first. */
        Snapshot: {
            readonly audio: {
                [key: string]: unknown;
            } | null;
            readonly beings: components["schemas"]["Being"][];
            readonly messages: components["schemas"]["Message"][];
            readonly project: components["schemas"]["Project"];
            readonly scenes: components["schemas"]["Scene"][];
            readonly version: number;
        };
        /**
         * @description A sound or video among the project's assets that is heard below all scenes. `start` is the frame of the film at
         *     which it begins, `volume` 0 … 1; trims and fades are seconds.
         */
        Sound: {
            /** Format: uuid */
            asset_id: string;
            /** Format: double */
            fade_in?: number;
            /** Format: double */
            fade_out?: number;
            loop?: boolean;
            start?: number;
            /** Format: double */
            trim_after?: number | null;
            /** Format: double */
            trim_before?: number;
            /** Format: double */
            volume?: number;
        };
        /** @description The complete state of the types that were asked for, at `version`. */
        SyncMessage: {
            beings?: components["schemas"]["Being"][];
            change_info: components["schemas"]["ChangeInfo"];
            intentions?: components["schemas"]["Intention"][];
            scenes?: components["schemas"]["Scene"][];
            /** Format: uuid */
            space_id: string;
            /** Format: date-time */
            timestamp: string;
            version: number;
        };
        /** @description Without a version: what one did last. `force`: also where others went on from it. */
        Undo: {
            force?: boolean;
            /** Format: int64 */
            version?: number;
        };
        /** @description One or more files under the same name, as a form sends them. */
        Upload: {
            /** @description A picture, a video or a sound. */
            file: string[];
        };
        /** @description `changes` names what was done, without the code and words that iterations and messages hold. */
        Version: {
            readonly author: string | null;
            readonly changes: {
                [key: string]: unknown;
            }[];
            /** Format: date-time */
            readonly created_at: string;
            readonly number: number;
            readonly request_id: string;
            readonly summary: string;
            readonly undoes: number | null;
            readonly undone: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "being.act": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeingAction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["BeingOrBeings"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Being"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "intention.act": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentionAction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["IntentionOrIntentions"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Intention"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "project.list": {
        parameters: {
            query?: {
                /** @description Where to go on: `meta.next` of the page before holds it. */
                cursor?: string;
                /** @description How many at most, usually 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Project"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "project.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProject"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Project"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "project.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Snapshot"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "project.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: null;
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "project.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProjectSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Project"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "asset.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Asset"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "asset.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Asset"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "asset.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Asset"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.list": {
        parameters: {
            query?: {
                /** @description Where to go on: `meta.next` of the page before holds it. */
                cursor?: string;
                /** @description How many at most, usually 50. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Export"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Export"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                export_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Export"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                export_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Export"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.download": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
                /** @description The part that is wanted, as `bytes=0-1023`; with `If-Range` only while the file is the same. */
                Range?: string;
            };
            path: {
                export_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "audio/mp4": string;
                    "image/gif": string;
                    "image/png": string;
                    "video/mp4": string;
                    "video/webm": string;
                };
            };
            /** @description The part of the file that Range names. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "audio/mp4": string;
                    "image/gif": string;
                    "image/png": string;
                    "video/mp4": string;
                    "video/webm": string;
                };
            };
            /** @description The file is at `Location`, an address in the storage that ends within the hour. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description It was here, and is not kept any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The file has no such range: `Content-Range` says how large it is. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.link": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                export_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Link"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description It was here, and is not kept any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "export.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                export_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Export"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "member.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Member"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "member.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Member"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Member"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "member.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: null;
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "message.list": {
        parameters: {
            query?: {
                /** @description Where to go on: `meta.next` of the page before holds it. */
                cursor?: string;
                /** @description How many at most, usually 50. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Message"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "brain.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description `respond-async`: answer 202 at once, while the brain works. */
                Prefer?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Prompt"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Answered"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Answered"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The model failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The model took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "brain.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description `respond-async`: answer 202 at once, while the brain works. */
                Prefer?: string;
            };
            path: {
                message_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Answered"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Answered"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The model failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The model took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "brain.stop": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                message_id: string;
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "version.redo": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Redo"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Version"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "project.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Version"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScene"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the scene was read with, or its revision, as an alternative to `revision`. */
                "If-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: null;
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the scene was read with, or its revision, as an alternative to `revision`. */
                "If-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SceneChanges"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.duplicate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the scene was read with, or its revision, as an alternative to `revision`. */
                "If-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Based"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "iteration.list": {
        parameters: {
            query?: {
                /** @description Where to go on: `meta.next` of the page before holds it. */
                cursor?: string;
                /** @description How many at most, usually 50. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Iteration"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.move": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the scene was read with, or its revision, as an alternative to `revision`. */
                "If-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "scene.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the scene was read with, or its revision, as an alternative to `revision`. */
                "If-Match"?: string;
            };
            path: {
                project_id: string;
                scene_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreScene"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Scene"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "share.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Share"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "share.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewShare"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Share"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Share"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "share.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: null;
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "version.undo": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body answers the same and acts once. With another body: 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Undo"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Version"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description The body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description One may look at this and not change it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Somebody was faster: `error.details.current` is the row as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of another media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "version.list": {
        parameters: {
            query?: {
                /** @description Where to go on: `meta.next` of the page before holds it. */
                cursor?: string;
                /** @description How many at most, usually 50. */
                limit?: number;
            };
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path: {
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["Version"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    "space.sync": {
        parameters: {
            query: {
                /** @description The project. */
                space_id: string;
                /** @description Which of beings,intentions,scenes; all, unless some are named. */
                types?: string;
            };
            header?: {
                /** @description The ETag of the last answer: 304 when nothing is newer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        context?: components["schemas"]["Context"];
                        data: components["schemas"]["SyncMessage"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            /** @description Nothing is newer than what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the token is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such thing, or it is not one's to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The program accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something in the request is not as it should be: `error.details` has `fields` or `findings`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many requests: `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The server cannot work at the moment: `Retry-After` says when to try again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
}
