import type { Packed } from './packed';

/** Written by `node scripts/pages/judge.ts` from the pages in tests/pages. */
// oxfmt-ignore
export const judge: Packed = {
  base: -2.6,
  signs: ']R=[^DZ]R=[^YM]R=[[DZ]R=^aY<][=7RJ5][_-a<a]SYR=<BS]=RDb^^a<+=S^S\\=aYb^^]<7=aVS]=RDY5^7S]aRY^:D*=Z=][=-PP5a]Q\\QD;Z*Q]9YaSR=]VY?b7>\\DP<-[<aRP^a]D\\LRba]Q\\RJ^>5_\\^<1-[<7\\PV5=^DNZ(>[D]BZ_5a^]D((5=^YT3(EQOZa\\\\^7B*aCB?[P6aBQ5>^2D3(<;([\\((`aTV\\((QZa\\b;VQZa=1;Y5D^OF3(<X(]J((;Q\\(a`^=YKDV^Z3aPVJ-(QZa=1+V2ST7[OVBY^BC+I5>^2C3(Q(;==PYX]=CbDF<X(\\F((31Pa^-(OJ\\+[(V',
  cuts: ',[M8;@Z,[M87dN,YM85@Z,VM;,dO,8M@V@@,8-A,M*,@g_MOO@,M]@W;9>M@M@F@5M>\\W;7;M@d,?@,M[@f@4@@;1Vg4@@@OZM/8@A?B@,>O8M@@R@M;@gJ@[M/Kd@W@@,@:O38M>P:F,>@8LYe,>O8V@C@@-/.O@38M@5:?@@4@@Q(@+@;hZ-@1.>@((@M4d`M(@M@aJD)4@O@1Sd@+I@,OM@@4@@M(O@(GH(()1bEH((MaJ5e@?MaJ@@@M@@4@@M(O@(6@((@MHXJ4CMdS@E=US,.E@<(MaJ@@@?@@T@G@?hf7OM@@@@4@OM(M^@@\\:M@6Mhc@@O@(2@((S@.1C<(@@,@GX0',
  values: [0, 0.06, 0.09, 0.1, 0.11, 0.13, 0.14, 0.15, 0.16, 0.18, 0.19, 0.2, 0.21, 0.24, 0.29, 0.33, 0.35, 0.37, 0.4, 0.42, 0.45, 0.46, 0.47, 0.49, 0.5, 0.52, 0.57, 0.62, 0.63, 0.66, 0.71, 0.76, 0.78, 0.81, 0.82, 0.84, 0.88, 1.5, 2.14, 2.5, 2.92, 3.19, 3.49, 3.5, 3.51, 3.87, 3.94, 3.96, 4.02, 4.21, 4.26, 4.42, 4.5, 4.61, 4.69, 4.78, 4.88, 4.89, 5.24, 5.4, 5.5, 6.21, 6.5, 8.5, 11.5],
  leaves: 'CPO~k~R~DQN~~`~NDOK|a~N{DMMy~ZmGDRLm~M[}DMLjpKHYE]jMjHSEEZI]SnH_DZfKUgETDRMeRhJ[F\\bOVdVEEXJ\\cJQfEXNdK__IEY\\JEZbTEPZGeVRfFScNQcK\\EW^P^IGWGRcL_OO_ERMeVI`IEQKX[PETGSaSH[^IHS`S^JKYJRSa]JHUGUNYZPTFI[KVSTccFUQ^FZ]KLYJZSSbbYHKZTSbbUcHTFUOaHXP`_JOXGUPXdWTFNZJYTS``QYcRGGGGOYZKFFXXMXbTFX\\I\\PaRGXL^IbKVTR__NXZKHHHHOXGSaRMUMZHVHPL\\M[XLPWFF[P_RGUZJK]QXM[eOYQ[FMSaQOZ[PTR^^ZOSaUJQ\\LXZOR^JUMUPZIIIIRXIUPVHHRWGTNWSd',
};
