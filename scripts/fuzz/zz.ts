import { Campaign } from './campaign.ts';
import { slowShapes } from './doubling.ts';
import { checkTrial } from './check-trial.ts';
import { makeTrial } from './trial.ts';
import { readFileSync, readdirSync } from 'node:fs';
const d='/tmp/fuzz/tree/corpus/texts/';
const seeds=readdirSync(d).map(f=>readFileSync(d+f,'utf8'));
const cpu=()=>{const {user,system}=process.cpuUsage();return (user+system)/1e3;};
let a=cpu();
const N=Number(process.argv[2]??2000);
for (let run=0;run<500;run++) checkTrial(makeTrial(1,run,seeds),run%8===0);
console.log('warm', (cpu()-a)/500);
const by=new Map<string,{n:number,ms:number,read:number,c:number,e:number}>();
a=cpu();
for (let run=500;run<N;run++) { const t=makeTrial(1,run,seeds); const b=performance.now(); const o=checkTrial(t,run%8===0); const ms=performance.now()-b; const k=by.get(t.kind)??{n:0,ms:0,read:0,c:0,e:0}; k.n++;k.ms+=ms;k.read+=o.milliseconds;k.e+=o.events;k.c+=t.raws.join('').length; by.set(t.kind,k); }
console.log('per run', (cpu()-a)/(N-500));
for (const [k,v] of by) console.log(k.padEnd(14), v.n, 'ms/run',(v.ms/v.n).toFixed(3),'read',(v.read/v.n).toFixed(3),'chars',Math.round(v.c/v.n),'events',(v.e/v.n).toFixed(1));
if (process.argv[3]) { a=cpu(); console.log(slowShapes()); console.log('shapes',cpu()-a); }
