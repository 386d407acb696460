CREATE TABLE musicians (
  musician_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  rnk TEXT NOT NULL,
  status TEXT NOT NULL,
  exp INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO musicians VALUES (1, 'Vumplea Leackdoum', 'flischu', 'absent', 22, 1645, '2020-09-08');
INSERT INTO musicians VALUES (2, 'Taitsteflaind Mergearmea', 'flischu', 'retired', 38, 795, '2003-10-05');
INSERT INTO musicians VALUES (3, 'Reagrairsear Krasgoun', 'flischu', 'retired', 18, 2193, '1995-09-24');
INSERT INTO musicians VALUES (4, 'Victor Grant', 'senior', 'retired', 29, 823, '2021-03-21');
INSERT INTO musicians VALUES (5, 'Kate Grant', 'senior', 'retired', 21, 1044, '1993-12-17');
INSERT INTO musicians VALUES (6, 'Gina Evans', 'taimflailclaind', 'absent', 25, 1342, '2011-07-05');
INSERT INTO musicians VALUES (7, 'Lourquoul Plearnir', 'taimflailclaind', 'active', 14, 1873, '2001-01-11');
INSERT INTO musicians VALUES (8, 'Raitrear Brosondrat', 'junior', 'active', 26, 793, '2023-08-10');
INSERT INTO musicians VALUES (9, 'Boukendquear Fimjain', 'flischu', 'retired', 11, 974, '2012-06-07');
INSERT INTO musicians VALUES (10, 'Quearfleanthin Skenteal', 'flischu', 'grosclendoun', 3, 2477, '1998-06-21');
INSERT INTO musicians VALUES (11, 'Cluckdack Krorquea', 'taimflailclaind', 'absent', 24, 2199, '1999-07-05');
INSERT INTO musicians VALUES (12, 'Zoundflundnoun Vehaikru', 'junior', 'grosclendoun', 15, 1090, '1988-10-28');
INSERT INTO musicians VALUES (13, 'Wendy Green', 'taimflailclaind', 'retired', 1, 2391, '2012-10-04');
INSERT INTO musicians VALUES (14, 'Frank Price', 'taimflailclaind', 'active', 28, 1284, '1997-07-10');
INSERT INTO musicians VALUES (15, 'Zurtrouskun Purjos', 'flischu', 'plindkun', 14, 649, '1996-10-24');
INSERT INTO musicians VALUES (16, 'Plaitcler Graimfatrind', 'taimflailclaind', 'active', 27, 700, '1996-11-10');
INSERT INTO musicians VALUES (17, 'Floumbrumnean Viplil', 'taimflailclaind', 'retired', 38, 1860, '2018-11-08');
INSERT INTO musicians VALUES (18, 'Zoe Martin', 'senior', 'active', 36, 1823, '2009-10-23');
INSERT INTO musicians VALUES (19, 'Oscar Silva', 'flischu', 'plindkun', 0, 1229, '2007-11-26');
INSERT INTO musicians VALUES (20, 'Zeandfand Traickchum', 'junior', 'grosclendoun', 4, 2375, '2004-04-01');
INSERT INTO musicians VALUES (21, 'Kevin Dunn', 'taimflailclaind', 'plindkun', 34, 787, '2010-10-05');
INSERT INTO musicians VALUES (22, 'Oscar Klein', 'taimflailclaind', 'absent', 8, 949, '2001-10-14');
INSERT INTO musicians VALUES (23, 'Quuckdrustea Nockgrat', 'junior', 'plindkun', 4, 7, '2007-12-21');
INSERT INTO musicians VALUES (24, 'Hetraistha Quohuckflot', 'flischu', 'active', 32, 2193, '1985-11-01');
INSERT INTO musicians VALUES (25, 'Kondplai Terflam', 'taimflailclaind', 'active', 34, 2336, '2010-11-05');
INSERT INTO musicians VALUES (26, 'Steamharbros Leasvunnack', 'flischu', 'active', 16, 2416, '1991-03-12');
INSERT INTO musicians VALUES (27, 'Jickplundrond Paimclamkrair', 'flischu', 'grosclendoun', 15, 534, '2022-04-13');
INSERT INTO musicians VALUES (28, 'Dainthoulas Skouleaskom', 'junior', 'plindkun', 25, 1794, '1990-03-21');
INSERT INTO musicians VALUES (29, 'Dressous Quenbeam', 'flischu', 'grosclendoun', 12, 842, '2008-09-17');
CREATE TABLE tbl_violin (
  vln_id INTEGER PRIMARY KEY,
  violin_name TEXT NOT NULL,
  src TEXT NOT NULL,
  mat TEXT NOT NULL,
  mass INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO tbl_violin VALUES (1, 'Mighty Cedar', 'SW', 'binaind', 836, 431, '2001-06-24');
INSERT INTO tbl_violin VALUES (2, 'Noble Storm', 'SW', 'plastic', 383, 248, '1968-01-21');
INSERT INTO tbl_violin VALUES (3, 'Velvet Summit', 'BE', 'plastic', 81, 148, '1966-02-17');
INSERT INTO tbl_violin VALUES (4, 'Proud Pebble', 'SW', 'paper', 235, 363, '1993-10-10');
INSERT INTO tbl_violin VALUES (5, 'Jilquind Skimrinflo', 'SW', 'glass', 318, 124, '1978-03-15');
INSERT INTO tbl_violin VALUES (6, 'Frozen Comet', 'SW', 'plastic', 859, 384, '1966-05-27');
INSERT INTO tbl_violin VALUES (7, 'Kalockvuck Sezi', 'BE', 'glass', 435, 540, '1967-09-27');
INSERT INTO tbl_violin VALUES (8, 'Velvet Cedar', 'SW', 'plastic', 601, 324, '1991-09-17');
INSERT INTO tbl_violin VALUES (9, 'Jojumfleand Lotgrergraick', 'RE', 'paper', 110, 403, '1969-07-28');
INSERT INTO tbl_violin VALUES (10, 'Nundrukea Ploukri', 'BE', 'plastic', 48, 95, '1986-10-24');
INSERT INTO tbl_violin VALUES (11, 'Locha Mosrain', 'SW', 'plastic', 71, 405, '2004-04-10');
INSERT INTO tbl_violin VALUES (12, 'Wild Storm', 'MUS', 'binaind', 526, 878, '1990-09-11');
INSERT INTO tbl_violin VALUES (13, 'Mumhem Keackhailplou', 'MUS', 'plastic', 508, 11, '2001-03-01');
INSERT INTO tbl_violin VALUES (14, 'Forrolzend Flithus', 'SW', 'paper', 318, 9, '1970-04-03');
INSERT INTO tbl_violin VALUES (15, 'Grelkembres Clonstaind', 'RE', 'plastic', 441, 887, '2019-07-28');
INSERT INTO tbl_violin VALUES (16, 'Royal Dragon', 'SW', 'plastic', 750, 883, '1990-05-28');
INSERT INTO tbl_violin VALUES (17, 'Bestealtru Budack', 'SW', 'binaind', 876, 230, '1968-12-20');
INSERT INTO tbl_violin VALUES (18, 'Bitsessaim Moumbais', 'MUS', 'plastic', 90, 625, '1983-11-15');
INSERT INTO tbl_violin VALUES (19, 'Flimshaitgrim Zaickkeck', 'SW', 'paper', 55, 954, '2001-10-25');
INSERT INTO tbl_violin VALUES (20, 'Velvet Raven', 'MUS', 'binaind', 733, 664, '1981-07-21');
INSERT INTO tbl_violin VALUES (21, 'Rutskisgut Hungaileal', 'RE', 'glass', 872, 148, '1968-06-25');
INSERT INTO tbl_violin VALUES (22, 'Gritteasroun Windke', 'SW', 'paper', 558, 452, '1971-01-12');
INSERT INTO tbl_violin VALUES (23, 'Geandquai Breplaickgum', 'SW', 'plastic', 521, 35, '2014-11-26');
INSERT INTO tbl_violin VALUES (24, 'Nunouck Maitfulfend', 'MUS', 'glass', 116, 142, '1962-12-25');
INSERT INTO tbl_violin VALUES (25, 'Lonely Raven', 'BE', 'glass', 194, 89, '1978-12-04');
INSERT INTO tbl_violin VALUES (26, 'Draimlom Beartrai', 'RE', 'paper', 219, 630, '2013-05-08');
INSERT INTO tbl_violin VALUES (27, 'Velvet Harvest', 'SW', 'plastic', 341, 595, '1979-05-04');
INSERT INTO tbl_violin VALUES (28, 'Sweet Falcon', 'RE', 'paper', 80, 70, '1972-03-19');
CREATE TABLE concert_list (
  id INTEGER PRIMARY KEY,
  concert_code TEXT NOT NULL,
  season TEXT NOT NULL,
  pr TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  mscn_ref INTEGER NOT NULL,
  by_violin INTEGER NOT NULL,
  FOREIGN KEY (mscn_ref) REFERENCES musicians(musician_id),
  FOREIGN KEY (by_violin) REFERENCES tbl_violin(vln_id)
);
INSERT INTO concert_list VALUES (1, 'Z462', 'spring', 'high', 90, 480, '2015-12-10', 10, 10);
INSERT INTO concert_list VALUES (2, 'Z734', 'spring', 'critical', 231, 184, '2024-01-03', 26, 25);
INSERT INTO concert_list VALUES (3, 'Z714', 'treatgraisclou', 'high', 67, 361, '2016-06-17', 6, 4);
INSERT INTO concert_list VALUES (4, 'Z552', 'autumn', 'critical', 43, 642, '2014-02-01', 10, 10);
INSERT INTO concert_list VALUES (5, 'Z119', 'spring', 'normal', 89, 917, '2024-04-15', 12, 10);
INSERT INTO concert_list VALUES (6, 'Z536', 'worquickskal', 'critical', 153, 437, '2012-01-16', 26, 15);
INSERT INTO concert_list VALUES (7, 'Z540', 'spring', 'critical', 207, 277, '2013-04-05', 10, 18);
INSERT INTO concert_list VALUES (8, 'Z595', 'autumn', 'chirpeargound', 215, 932, '2016-06-23', 7, 25);
INSERT INTO concert_list VALUES (9, 'Z233', 'autumn', 'high', 186, 674, '2015-04-01', 8, 12);
INSERT INTO concert_list VALUES (10, 'Z312', 'spring', 'high', 192, 926, '2013-12-15', 25, 4);
INSERT INTO concert_list VALUES (11, 'Z431', 'treatgraisclou', 'chirpeargound', 111, 664, '2016-12-13', 20, 13);
INSERT INTO concert_list VALUES (12, 'Z951', 'worquickskal', 'chirpeargound', 177, 665, '2023-11-04', 10, 4);
INSERT INTO concert_list VALUES (13, 'Z189', 'autumn', 'normal', 28, 599, '2024-03-19', 26, 10);
INSERT INTO concert_list VALUES (14, 'Z956', 'spring', 'high', 224, 638, '2012-01-23', 17, 18);
INSERT INTO concert_list VALUES (15, 'Z476', 'spring', 'normal', 162, 706, '2021-06-25', 26, 4);
INSERT INTO concert_list VALUES (16, 'Z458', 'spring', 'critical', 261, 100, '2024-09-20', 6, 9);
INSERT INTO concert_list VALUES (17, 'Z841', 'treatgraisclou', 'normal', 165, 946, '2018-06-02', 24, 13);
INSERT INTO concert_list VALUES (18, 'Z384', 'spring', 'high', 118, 811, '2014-05-24', 24, 10);
INSERT INTO concert_list VALUES (19, 'Z669', 'autumn', 'critical', 238, 6, '2016-06-15', 4, 1);
INSERT INTO concert_list VALUES (20, 'Z237', 'treatgraisclou', 'high', 242, 234, '2024-11-19', 20, 21);
INSERT INTO concert_list VALUES (21, 'Z126', 'treatgraisclou', 'normal', 109, 813, '2023-08-08', 13, 17);
INSERT INTO concert_list VALUES (22, 'Z131', 'autumn', 'high', 204, 336, '2018-06-13', 24, 11);
INSERT INTO concert_list VALUES (23, 'Z986', 'worquickskal', 'normal', 221, 823, '2022-02-01', 20, 5);
INSERT INTO concert_list VALUES (24, 'Z267', 'spring', 'normal', 217, 926, '2022-02-02', 15, 15);
INSERT INTO concert_list VALUES (25, 'Z609', 'spring', 'normal', 205, 155, '2011-06-16', 27, 26);
INSERT INTO concert_list VALUES (26, 'Z627', 'worquickskal', 'high', 128, 351, '2017-03-12', 21, 1);
INSERT INTO concert_list VALUES (27, 'Z830', 'autumn', 'critical', 182, 612, '2021-06-25', 9, 1);
INSERT INTO concert_list VALUES (28, 'Z338', 'treatgraisclou', 'normal', 36, 616, '2019-09-28', 10, 8);
INSERT INTO concert_list VALUES (29, 'Z496', 'treatgraisclou', 'high', 32, 564, '2018-09-03', 11, 5);
INSERT INTO concert_list VALUES (30, 'Z551', 'worquickskal', 'critical', 226, 642, '2010-02-21', 8, 11);
INSERT INTO concert_list VALUES (31, 'Z358', 'spring', 'high', 241, 141, '2021-10-05', 1, 7);
INSERT INTO concert_list VALUES (32, 'Z799', 'spring', 'normal', 163, 308, '2014-03-19', 27, 10);
INSERT INTO concert_list VALUES (33, 'Z317', 'treatgraisclou', 'normal', 41, 756, '2020-01-07', 8, 15);
INSERT INTO concert_list VALUES (34, 'Z813', 'treatgraisclou', 'high', 48, 691, '2017-01-09', 6, 5);
INSERT INTO concert_list VALUES (35, 'Z925', 'autumn', 'normal', 169, 237, '2011-06-05', 2, 5);
INSERT INTO concert_list VALUES (36, 'Z692', 'treatgraisclou', 'normal', 71, 80, '2023-10-15', 22, 21);
INSERT INTO concert_list VALUES (37, 'Z373', 'worquickskal', 'high', 158, 925, '2022-11-12', 6, 5);
INSERT INTO concert_list VALUES (38, 'Z443', 'treatgraisclou', 'chirpeargound', 203, 324, '2021-07-18', 27, 1);
INSERT INTO concert_list VALUES (39, 'Z354', 'treatgraisclou', 'normal', 152, 720, '2010-03-14', 13, 16);
INSERT INTO concert_list VALUES (40, 'Z735', 'spring', 'critical', 118, 728, '2018-02-18', 22, 8);
INSERT INTO concert_list VALUES (41, 'Z680', 'spring', 'high', 106, 324, '2021-09-21', 8, 24);
INSERT INTO concert_list VALUES (42, 'Z883', 'worquickskal', 'chirpeargound', 99, 455, '2012-06-27', 8, 10);
INSERT INTO concert_list VALUES (43, 'Z783', 'autumn', 'chirpeargound', 18, 934, '2011-12-13', 17, 4);
INSERT INTO concert_list VALUES (44, 'Z855', 'autumn', 'normal', 271, 37, '2016-05-14', 4, 11);
INSERT INTO concert_list VALUES (45, 'Z176', 'autumn', 'high', 30, 559, '2011-07-19', 15, 1);
INSERT INTO concert_list VALUES (46, 'Z936', 'treatgraisclou', 'high', 235, 440, '2014-12-22', 28, 9);
INSERT INTO concert_list VALUES (47, 'Z118', 'worquickskal', 'high', 202, 631, '2011-03-13', 27, 17);
INSERT INTO concert_list VALUES (48, 'Z474', 'spring', 'critical', 117, 188, '2018-12-23', 9, 10);
INSERT INTO concert_list VALUES (49, 'Z626', 'worquickskal', 'normal', 123, 27, '2018-10-25', 27, 21);
INSERT INTO concert_list VALUES (50, 'Z792', 'spring', 'normal', 24, 939, '2021-11-08', 17, 1);
INSERT INTO concert_list VALUES (51, 'Z852', 'worquickskal', 'normal', 93, 805, '2018-12-17', 20, 25);
INSERT INTO concert_list VALUES (52, 'Z330', 'spring', 'high', 151, 904, '2011-01-20', 2, 12);
INSERT INTO concert_list VALUES (53, 'Z643', 'autumn', 'critical', 120, 377, '2021-07-05', 4, 26);
INSERT INTO concert_list VALUES (54, 'Z480', 'worquickskal', 'normal', 253, 348, '2018-12-27', 22, 9);
INSERT INTO concert_list VALUES (55, 'Z534', 'worquickskal', 'high', 161, 136, '2017-03-23', 2, 26);
INSERT INTO concert_list VALUES (56, 'Z674', 'autumn', 'critical', 13, 595, '2015-04-14', 27, 11);
INSERT INTO concert_list VALUES (57, 'Z120', 'worquickskal', 'normal', 110, 799, '2022-04-17', 7, 21);
INSERT INTO concert_list VALUES (58, 'Z163', 'worquickskal', 'normal', 241, 497, '2011-07-19', 26, 25);
INSERT INTO concert_list VALUES (59, 'Z762', 'treatgraisclou', 'normal', 224, 711, '2023-09-12', 27, 10);
INSERT INTO concert_list VALUES (60, 'Z555', 'worquickskal', 'critical', 258, 473, '2024-08-08', 9, 1);
INSERT INTO concert_list VALUES (61, 'Z619', 'autumn', 'critical', 255, 171, '2024-08-06', 23, 10);
INSERT INTO concert_list VALUES (62, 'Z117', 'autumn', 'high', 157, 128, '2013-08-12', 13, 18);
INSERT INTO concert_list VALUES (63, 'Z906', 'spring', 'normal', 292, 118, '2020-05-11', 27, 26);
INSERT INTO concert_list VALUES (64, 'Z269', 'spring', 'normal', 93, 852, '2019-04-24', 27, 1);
INSERT INTO concert_list VALUES (65, 'Z660', 'spring', 'normal', 208, 439, '2019-07-07', 7, 9);
INSERT INTO concert_list VALUES (66, 'Z984', 'worquickskal', 'chirpeargound', 133, 884, '2020-09-16', 12, 15);
INSERT INTO concert_list VALUES (67, 'Z285', 'treatgraisclou', 'high', 239, 121, '2013-06-04', 25, 25);
INSERT INTO concert_list VALUES (68, 'Z777', 'treatgraisclou', 'chirpeargound', 137, 487, '2016-05-23', 28, 26);
INSERT INTO concert_list VALUES (69, 'Z705', 'worquickskal', 'critical', 186, 768, '2012-07-19', 27, 11);
INSERT INTO concert_list VALUES (70, 'Z114', 'autumn', 'normal', 286, 788, '2010-06-14', 13, 17);
INSERT INTO concert_list VALUES (71, 'Z900', 'worquickskal', 'normal', 170, 23, '2023-04-07', 27, 1);
INSERT INTO concert_list VALUES (72, 'Z401', 'worquickskal', 'chirpeargound', 2, 185, '2012-12-26', 13, 14);
INSERT INTO concert_list VALUES (73, 'Z750', 'spring', 'high', 258, 676, '2017-04-07', 26, 4);
INSERT INTO concert_list VALUES (74, 'Z508', 'spring', 'chirpeargound', 118, 160, '2015-09-24', 10, 5);
INSERT INTO concert_list VALUES (75, 'Z797', 'treatgraisclou', 'critical', 201, 406, '2013-04-04', 7, 21);
INSERT INTO concert_list VALUES (76, 'Z416', 'worquickskal', 'normal', 283, 225, '2014-09-28', 4, 17);
INSERT INTO concert_list VALUES (77, 'Z298', 'treatgraisclou', 'normal', 31, 475, '2011-03-22', 20, 18);
INSERT INTO concert_list VALUES (78, 'Z307', 'autumn', 'normal', 130, 573, '2022-10-03', 12, 14);
INSERT INTO concert_list VALUES (79, 'Z921', 'spring', 'critical', 14, 166, '2021-11-02', 7, 11);
INSERT INTO concert_list VALUES (80, 'Z741', 'worquickskal', 'chirpeargound', 269, 547, '2020-10-26', 10, 14);
INSERT INTO concert_list VALUES (81, 'Z788', 'spring', 'high', 131, 150, '2013-04-25', 17, 12);
INSERT INTO concert_list VALUES (82, 'Z112', 'spring', 'critical', 168, 130, '2021-12-24', 8, 4);
INSERT INTO concert_list VALUES (83, 'Z111', 'treatgraisclou', 'chirpeargound', 31, 232, '2018-10-19', 27, 4);
INSERT INTO concert_list VALUES (84, 'Z306', 'autumn', 'high', 262, 326, '2024-11-05', 10, 15);
INSERT INTO concert_list VALUES (85, 'Z860', 'spring', 'critical', 143, 124, '2024-09-22', 3, 4);
INSERT INTO concert_list VALUES (86, 'Z134', 'spring', 'chirpeargound', 186, 189, '2010-04-28', 24, 7);
INSERT INTO concert_list VALUES (87, 'Z718', 'spring', 'normal', 204, 348, '2015-05-23', 20, 14);
INSERT INTO concert_list VALUES (88, 'Z631', 'autumn', 'high', 171, 219, '2022-05-12', 20, 24);
INSERT INTO concert_list VALUES (89, 'Z391', 'spring', 'critical', 232, 41, '2012-10-11', 27, 1);
INSERT INTO concert_list VALUES (90, 'Z869', 'worquickskal', 'high', 136, 330, '2022-07-11', 20, 24);
INSERT INTO concert_list VALUES (91, 'Z973', 'autumn', 'chirpeargound', 267, 707, '2018-12-18', 25, 25);
INSERT INTO concert_list VALUES (92, 'Z726', 'spring', 'normal', 171, 264, '2010-02-23', 27, 24);
INSERT INTO concert_list VALUES (93, 'Z775', 'spring', 'critical', 34, 92, '2019-06-15', 13, 21);
INSERT INTO concert_list VALUES (94, 'Z500', 'treatgraisclou', 'high', 176, 619, '2019-09-14', 17, 1);
INSERT INTO concert_list VALUES (95, 'Z795', 'treatgraisclou', 'critical', 54, 584, '2017-07-14', 20, 1);
INSERT INTO concert_list VALUES (96, 'Z319', 'treatgraisclou', 'high', 79, 488, '2020-08-01', 7, 24);
INSERT INTO concert_list VALUES (97, 'Z426', 'worquickskal', 'high', 234, 647, '2013-10-24', 13, 25);
INSERT INTO concert_list VALUES (98, 'Z758', 'worquickskal', 'normal', 64, 866, '2020-05-21', 17, 26);
INSERT INTO concert_list VALUES (99, 'Z336', 'spring', 'chirpeargound', 173, 677, '2014-05-09', 2, 12);
INSERT INTO concert_list VALUES (100, 'Z229', 'treatgraisclou', 'high', 20, 485, '2023-08-08', 22, 1);
INSERT INTO concert_list VALUES (101, 'Z108', 'treatgraisclou', 'high', 6, 792, '2023-01-18', 1, 10);
INSERT INTO concert_list VALUES (102, 'Z370', 'worquickskal', 'normal', 121, 366, '2020-10-04', 20, 11);
INSERT INTO concert_list VALUES (103, 'Z133', 'spring', 'high', 265, 512, '2012-05-13', 25, 12);
INSERT INTO concert_list VALUES (104, 'Z362', 'autumn', 'chirpeargound', 236, 294, '2024-05-03', 11, 18);
INSERT INTO concert_list VALUES (105, 'Z185', 'autumn', 'high', 183, 931, '2012-05-27', 15, 11);
INSERT INTO concert_list VALUES (106, 'Z779', 'autumn', 'normal', 61, 496, '2017-02-20', 27, 18);
INSERT INTO concert_list VALUES (107, 'Z404', 'treatgraisclou', 'normal', 48, 99, '2013-03-17', 3, 7);
INSERT INTO concert_list VALUES (108, 'Z829', 'treatgraisclou', 'chirpeargound', 87, 917, '2022-11-19', 28, 12);
INSERT INTO concert_list VALUES (109, 'Z278', 'worquickskal', 'normal', 183, 225, '2020-11-08', 25, 25);
INSERT INTO concert_list VALUES (110, 'Z891', 'spring', 'chirpeargound', 244, 829, '2014-12-27', 13, 21);
INSERT INTO concert_list VALUES (111, 'Z864', 'treatgraisclou', 'normal', 252, 242, '2021-06-09', 22, 17);
INSERT INTO concert_list VALUES (112, 'Z816', 'spring', 'normal', 131, 360, '2017-12-26', 25, 17);
INSERT INTO concert_list VALUES (113, 'Z433', 'treatgraisclou', 'normal', 241, 445, '2011-01-13', 4, 25);
INSERT INTO concert_list VALUES (114, 'Z663', 'treatgraisclou', 'normal', 282, 66, '2014-06-15', 17, 18);
INSERT INTO concert_list VALUES (115, 'Z650', 'autumn', 'normal', 210, 839, '2012-10-15', 19, 7);
INSERT INTO concert_list VALUES (116, 'Z654', 'treatgraisclou', 'normal', 20, 700, '2015-04-13', 26, 11);
INSERT INTO concert_list VALUES (117, 'Z621', 'worquickskal', 'high', 285, 882, '2016-08-07', 2, 10);
INSERT INTO concert_list VALUES (118, 'Z254', 'autumn', 'chirpeargound', 238, 738, '2011-12-19', 17, 12);
INSERT INTO concert_list VALUES (119, 'Z729', 'autumn', 'critical', 78, 28, '2014-07-23', 20, 25);
INSERT INTO concert_list VALUES (120, 'Z142', 'worquickskal', 'chirpeargound', 50, 111, '2024-08-10', 10, 13);
