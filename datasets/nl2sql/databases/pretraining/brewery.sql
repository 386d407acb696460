CREATE TABLE tbl_brewer (
  brewer_id INTEGER PRIMARY KEY,
  brewer_name TEXT NOT NULL,
  citizenship TEXT NOT NULL,
  feavamplack TEXT NOT NULL,
  current_tax INTEGER NOT NULL,
  beatreskoul INTEGER NOT NULL,
  theckpondpam_goumzound TEXT NOT NULL
);
INSERT INTO tbl_brewer VALUES (1, 'Keanjourjan Kretpum', 'cloullockflock', 'kaickcheck', 203, 1896, '1994-01-19');
INSERT INTO tbl_brewer VALUES (2, 'Plotboundjos Flatskoundreal', 'skailskin', 'retired', 200, 1153, '1996-06-01');
INSERT INTO tbl_brewer VALUES (3, 'Kate Park', 'porlinquouck', 'quackboun', 180, 313, '2002-12-15');
INSERT INTO tbl_brewer VALUES (4, 'Weckjosdeand Webaiskres', 'porlinquouck', 'zaindnaistrem', 165, 1495, '1988-06-21');
INSERT INTO tbl_brewer VALUES (5, 'Trerrear Staindmock', 'skailskin', 'kaickcheck', 154, 142, '2017-08-24');
INSERT INTO tbl_brewer VALUES (6, 'Demboutveam Drendchuhi', 'cloullockflock', 'quackboun', 176, 1074, '2010-08-23');
INSERT INTO tbl_brewer VALUES (7, 'Wekrear Graismou', 'Ireland', 'kaickcheck', 160, 1508, '1988-11-03');
INSERT INTO tbl_brewer VALUES (8, 'Weamplen Vockthous', 'Italy', 'retired', 199, 1533, '2010-09-26');
INSERT INTO tbl_brewer VALUES (9, 'Rosa Fischer', 'Ireland', 'zaindnaistrem', 201, 2193, '1991-02-13');
INSERT INTO tbl_brewer VALUES (10, 'Oscar Green', 'Italy', 'zaindnaistrem', 198, 1737, '1989-05-23');
INSERT INTO tbl_brewer VALUES (11, 'Pletdeazick Pundsealtri', 'cloullockflock', 'quackboun', 181, 1621, '2023-01-08');
INSERT INTO tbl_brewer VALUES (12, 'Skunflem Heandkrair', 'Ireland', 'zaindnaistrem', 194, 1463, '1999-11-25');
INSERT INTO tbl_brewer VALUES (13, 'Jickkenshil Plockhusoum', 'Italy', 'vendflouck', 203, 762, '1996-06-04');
INSERT INTO tbl_brewer VALUES (14, 'Olivia Quist', 'Italy', 'kaickcheck', 156, 931, '2003-04-28');
INSERT INTO tbl_brewer VALUES (15, 'Boukal Plandplekrind', 'Italy', 'braitletrear', 163, 1885, '1996-06-25');
INSERT INTO tbl_brewer VALUES (16, 'Clara Young', 'Ireland', 'quackboun', 205, 1960, '1987-12-22');
INSERT INTO tbl_brewer VALUES (17, 'Vaisjoulpem Cleasdrain', 'cloullockflock', 'retired', 172, 1947, '1994-06-17');
INSERT INTO tbl_brewer VALUES (18, 'Clockcle Kreanzerben', 'Italy', 'retired', 202, 1560, '1988-03-16');
INSERT INTO tbl_brewer VALUES (19, 'Hottaickvound Tromjo', 'Sweden', 'zaindnaistrem', 167, 1932, '1986-11-02');
INSERT INTO tbl_brewer VALUES (20, 'Zeackkrandgean Flitthe', 'Sweden', 'kaickcheck', 176, 2394, '1995-09-04');
INSERT INTO tbl_brewer VALUES (21, 'Qualkaithoun Tamflound', 'Ireland', 'kaickcheck', 176, 1090, '2004-01-10');
INSERT INTO tbl_brewer VALUES (22, 'David Lopez', 'Italy', 'retired', 170, 309, '1995-05-21');
INSERT INTO tbl_brewer VALUES (23, 'Thotgrutain Plulpoum', 'Sweden', 'vendflouck', 155, 2351, '1993-08-02');
INSERT INTO tbl_brewer VALUES (24, 'Thailkawound Thozou', 'Sweden', 'zaindnaistrem', 196, 886, '1995-08-04');
INSERT INTO tbl_brewer VALUES (25, 'Liam Owens', 'skailskin', 'quackboun', 177, 934, '2011-05-18');
INSERT INTO tbl_brewer VALUES (26, 'Skispumsal Raickbat', 'Italy', 'vendflouck', 200, 814, '1987-08-26');
INSERT INTO tbl_brewer VALUES (27, 'Ben Brown', 'cloullockflock', 'kaickcheck', 163, 345, '2019-06-11');
INSERT INTO tbl_brewer VALUES (28, 'Nebramzeck Grurvistou', 'cloullockflock', 'zaindnaistrem', 159, 561, '1997-04-19');
INSERT INTO tbl_brewer VALUES (29, 'Ben Davis', 'porlinquouck', 'quackboun', 182, 29, '2017-01-24');
CREATE TABLE tbl_beer (
  beer_id INTEGER PRIMARY KEY,
  beer_name TEXT NOT NULL,
  private_source TEXT NOT NULL,
  kotdeack TEXT NOT NULL,
  early_depth INTEGER NOT NULL,
  direct_volume INTEGER NOT NULL,
  purchase_date TEXT NOT NULL
);
INSERT INTO tbl_beer VALUES (1, 'Fleandwoulclea Claickquoun', 'shandtou', 'France', 825, 393, '2006-11-15');
INSERT INTO tbl_beer VALUES (2, 'Grand Orchid', 'gumeanbaim', 'France', 497, 352, '2004-11-18');
INSERT INTO tbl_beer VALUES (3, 'Proud Anchor', 'koljaisur', 'India', 140, 84, '2005-11-24');
INSERT INTO tbl_beer VALUES (4, 'Pouldour Skeammouck', 'thasouck', 'Sweden', 334, 138, '2021-09-20');
INSERT INTO tbl_beer VALUES (5, 'Wacksin Kundchoumgrair', 'Quill', 'Turkey', 190, 362, '2023-08-02');
INSERT INTO tbl_beer VALUES (6, 'Homsusai Guski', 'koljaisur', 'Turkey', 538, 761, '2016-03-09');
INSERT INTO tbl_beer VALUES (7, 'Proud Pebble', 'Velmar', 'Turkey', 700, 311, '2018-07-19');
INSERT INTO tbl_beer VALUES (8, 'Kebracktral Furgailtat', 'shandtou', 'Greece', 686, 82, '2005-04-11');
INSERT INTO tbl_beer VALUES (9, 'Royal Lotus', 'shandtou', 'Turkey', 445, 770, '2007-01-23');
INSERT INTO tbl_beer VALUES (10, 'Kanvelplan Kreandtear', 'thasouck', 'Croatia', 484, 607, '2000-08-14');
INSERT INTO tbl_beer VALUES (11, 'Leastou Nesflonhit', 'shandtou', 'India', 23, 789, '2007-04-15');
INSERT INTO tbl_beer VALUES (12, 'Iron Cedar', 'Velmar', 'Turkey', 766, 558, '2008-08-08');
INSERT INTO tbl_beer VALUES (13, 'Mighty Comet', 'Velmar', 'India', 7, 20, '2012-10-12');
INSERT INTO tbl_beer VALUES (14, 'Brergimwos Quelwoltouck', 'gumeanbaim', 'Turkey', 172, 373, '2007-05-02');
INSERT INTO tbl_beer VALUES (15, 'Bimsain Lirshukuck', 'koljaisur', 'Croatia', 313, 968, '2020-03-13');
INSERT INTO tbl_beer VALUES (16, 'Lucky Tiger', 'Velmar', 'Turkey', 210, 101, '2021-07-08');
INSERT INTO tbl_beer VALUES (17, 'Laisfithaick Stendpum', 'shandtou', 'Turkey', 333, 226, '2013-02-26');
INSERT INTO tbl_beer VALUES (18, 'Rounstoum Haimtral', 'shandtou', 'Greece', 431, 763, '2016-03-28');
INSERT INTO tbl_beer VALUES (19, 'Boundjock Quindvail', 'Quill', 'Greece', 311, 948, '2023-03-11');
INSERT INTO tbl_beer VALUES (20, 'Grand Pebble', 'koljaisur', 'Turkey', 500, 611, '2000-06-24');
INSERT INTO tbl_beer VALUES (21, 'Lonely Dragon', 'shandtou', 'France', 533, 319, '1999-12-19');
INSERT INTO tbl_beer VALUES (22, 'Misty Ember', 'Velmar', 'Greece', 549, 691, '2000-11-15');
INSERT INTO tbl_beer VALUES (23, 'Grand Dragon', 'koljaisur', 'India', 834, 453, '2020-07-03');
INSERT INTO tbl_beer VALUES (24, 'Proud Tiger', 'gumeanbaim', 'Greece', 354, 327, '2014-08-05');
INSERT INTO tbl_beer VALUES (25, 'Sourean Netruckpleack', 'Velmar', 'Turkey', 462, 660, '2018-07-27');
INSERT INTO tbl_beer VALUES (26, 'Misty Lantern', 'shandtou', 'Greece', 739, 112, '2007-06-16');
INSERT INTO tbl_beer VALUES (27, 'Gribrulleat Kuntribait', 'shandtou', 'India', 205, 74, '2012-09-17');
INSERT INTO tbl_beer VALUES (28, 'Thockfulvea Feapi', 'Velmar', 'Turkey', 780, 485, '1999-03-13');
INSERT INTO tbl_beer VALUES (29, 'Iron Meadow', 'gumeanbaim', 'Greece', 487, 217, '2017-03-24');
INSERT INTO tbl_beer VALUES (30, 'Turpandshit Lunwim', 'shandtou', 'Turkey', 666, 333, '2020-09-06');
INSERT INTO tbl_beer VALUES (31, 'Iron Anchor', 'koljaisur', 'Turkey', 336, 949, '2015-08-06');
INSERT INTO tbl_beer VALUES (32, 'Sweet Raven', 'gumeanbaim', 'Turkey', 783, 922, '2009-08-23');
CREATE TABLE tbl_tasting (
  tasting_id INTEGER PRIMARY KEY,
  tasting_name TEXT NOT NULL,
  former_code TEXT NOT NULL,
  fouvos TEXT NOT NULL,
  quousnand INTEGER NOT NULL,
  kaikail_drourbaickhund INTEGER NOT NULL,
  open_release TEXT NOT NULL,
  brewer_id INTEGER NOT NULL,
  beer_id INTEGER NOT NULL,
  FOREIGN KEY (brewer_id) REFERENCES tbl_brewer(brewer_id),
  FOREIGN KEY (beer_id) REFERENCES tbl_beer(beer_id)
);
INSERT INTO tbl_tasting VALUES (1, 'P754', 'invoice', 'drotzon', 64, 141, '2011-08-11', 26, 26);
INSERT INTO tbl_tasting VALUES (2, 'P759', 'floundshul', 'trazufeal', 36, 293, '2018-09-13', 14, 13);
INSERT INTO tbl_tasting VALUES (3, 'P180', 'floundshul', 'summer', 101, 382, '2021-02-01', 21, 24);
INSERT INTO tbl_tasting VALUES (4, 'P645', 'transfer', 'trazufeal', 134, 478, '2024-02-20', 26, 8);
INSERT INTO tbl_tasting VALUES (5, 'P116', 'invoice', 'drotzon', 75, 419, '2010-05-14', 25, 23);
INSERT INTO tbl_tasting VALUES (6, 'P639', 'floundshul', 'autumn', 149, 77, '2024-08-14', 26, 24);
INSERT INTO tbl_tasting VALUES (7, 'P195', 'invoice', 'summer', 269, 202, '2013-08-26', 27, 9);
INSERT INTO tbl_tasting VALUES (8, 'P994', 'floundshul', 'drotzon', 31, 212, '2013-02-15', 6, 26);
INSERT INTO tbl_tasting VALUES (9, 'P493', 'welbrutbreand', 'trazufeal', 23, 128, '2010-07-22', 5, 16);
INSERT INTO tbl_tasting VALUES (10, 'P632', 'card', 'drotzon', 273, 206, '2010-08-20', 20, 13);
INSERT INTO tbl_tasting VALUES (11, 'P559', 'floundshul', 'summer', 284, 130, '2013-01-16', 20, 16);
INSERT INTO tbl_tasting VALUES (12, 'P716', 'floundshul', 'drotzon', 39, 40, '2023-12-16', 14, 11);
INSERT INTO tbl_tasting VALUES (13, 'P921', 'card', 'autumn', 121, 424, '2014-03-14', 22, 13);
INSERT INTO tbl_tasting VALUES (14, 'P485', 'transfer', 'drotzon', 219, 415, '2015-06-27', 6, 25);
INSERT INTO tbl_tasting VALUES (15, 'P151', 'card', 'summer', 166, 166, '2023-02-13', 21, 13);
INSERT INTO tbl_tasting VALUES (16, 'P104', 'floundshul', 'trazufeal', 295, 9, '2021-01-15', 17, 16);
INSERT INTO tbl_tasting VALUES (17, 'P990', 'card', 'drotzon', 222, 162, '2010-03-25', 23, 32);
INSERT INTO tbl_tasting VALUES (18, 'P652', 'welbrutbreand', 'trazufeal', 14, 216, '2020-06-16', 12, 10);
INSERT INTO tbl_tasting VALUES (19, 'P514', 'invoice', 'drotzon', 46, 421, '2023-03-23', 20, 22);
INSERT INTO tbl_tasting VALUES (20, 'P794', 'floundshul', 'trazufeal', 76, 389, '2012-01-08', 25, 4);
INSERT INTO tbl_tasting VALUES (21, 'P941', 'invoice', 'summer', 94, 118, '2015-07-09', 23, 2);
INSERT INTO tbl_tasting VALUES (22, 'P776', 'transfer', 'trazufeal', 127, 448, '2017-11-08', 26, 2);
INSERT INTO tbl_tasting VALUES (23, 'P836', 'invoice', 'autumn', 173, 53, '2024-07-13', 29, 24);
INSERT INTO tbl_tasting VALUES (24, 'P845', 'floundshul', 'trazufeal', 228, 258, '2022-08-11', 12, 17);
INSERT INTO tbl_tasting VALUES (25, 'P844', 'invoice', 'summer', 28, 61, '2019-12-25', 22, 23);
INSERT INTO tbl_tasting VALUES (26, 'P221', 'invoice', 'drotzon', 37, 289, '2017-05-18', 21, 14);
INSERT INTO tbl_tasting VALUES (27, 'P379', 'invoice', 'autumn', 71, 388, '2015-04-03', 13, 28);
INSERT INTO tbl_tasting VALUES (28, 'P641', 'transfer', 'drotzon', 165, 455, '2019-11-16', 6, 9);
INSERT INTO tbl_tasting VALUES (29, 'P712', 'card', 'drotzon', 172, 331, '2020-01-15', 12, 24);
INSERT INTO tbl_tasting VALUES (30, 'P691', 'invoice', 'drotzon', 251, 347, '2020-10-11', 14, 28);
INSERT INTO tbl_tasting VALUES (31, 'P581', 'card', 'trazufeal', 244, 37, '2016-07-28', 7, 17);
INSERT INTO tbl_tasting VALUES (32, 'P811', 'invoice', 'trazufeal', 176, 346, '2018-01-15', 21, 8);
INSERT INTO tbl_tasting VALUES (33, 'P669', 'invoice', 'trazufeal', 229, 214, '2021-10-17', 14, 5);
INSERT INTO tbl_tasting VALUES (34, 'P534', 'welbrutbreand', 'autumn', 179, 178, '2016-01-28', 29, 10);
INSERT INTO tbl_tasting VALUES (35, 'P843', 'welbrutbreand', 'drotzon', 195, 421, '2012-06-08', 22, 32);
INSERT INTO tbl_tasting VALUES (36, 'P647', 'welbrutbreand', 'drotzon', 97, 56, '2019-08-15', 20, 17);
INSERT INTO tbl_tasting VALUES (37, 'P727', 'floundshul', 'drotzon', 170, 198, '2019-11-04', 27, 6);
INSERT INTO tbl_tasting VALUES (38, 'P847', 'card', 'drotzon', 251, 136, '2016-04-26', 23, 23);
INSERT INTO tbl_tasting VALUES (39, 'P402', 'card', 'summer', 37, 99, '2018-11-04', 6, 10);
INSERT INTO tbl_tasting VALUES (40, 'P737', 'transfer', 'drotzon', 24, 434, '2011-03-08', 26, 27);
INSERT INTO tbl_tasting VALUES (41, 'P188', 'card', 'trazufeal', 30, 266, '2021-01-15', 14, 14);
INSERT INTO tbl_tasting VALUES (42, 'P361', 'invoice', 'autumn', 170, 315, '2014-05-24', 6, 8);
INSERT INTO tbl_tasting VALUES (43, 'P898', 'floundshul', 'trazufeal', 110, 262, '2014-04-25', 19, 25);
INSERT INTO tbl_tasting VALUES (44, 'P604', 'welbrutbreand', 'trazufeal', 125, 360, '2015-06-16', 10, 4);
INSERT INTO tbl_tasting VALUES (45, 'P252', 'welbrutbreand', 'summer', 168, 234, '2011-05-22', 11, 14);
INSERT INTO tbl_tasting VALUES (46, 'P328', 'floundshul', 'trazufeal', 70, 166, '2010-02-09', 25, 13);
INSERT INTO tbl_tasting VALUES (47, 'P689', 'card', 'trazufeal', 4, 49, '2020-06-02', 1, 16);
INSERT INTO tbl_tasting VALUES (48, 'P335', 'card', 'drotzon', 134, 425, '2018-10-17', 22, 21);
INSERT INTO tbl_tasting VALUES (49, 'P528', 'welbrutbreand', 'trazufeal', 274, 168, '2016-07-08', 17, 16);
INSERT INTO tbl_tasting VALUES (50, 'P818', 'welbrutbreand', 'trazufeal', 144, 217, '2011-06-24', 6, 13);
INSERT INTO tbl_tasting VALUES (51, 'P384', 'invoice', 'drotzon', 103, 177, '2011-02-20', 7, 27);
INSERT INTO tbl_tasting VALUES (52, 'P529', 'invoice', 'autumn', 250, 176, '2023-03-05', 6, 13);
INSERT INTO tbl_tasting VALUES (53, 'P487', 'voucher', 'autumn', 225, 146, '2022-01-01', 6, 10);
INSERT INTO tbl_tasting VALUES (54, 'P628', 'voucher', 'drotzon', 247, 100, '2022-05-07', 20, 2);
INSERT INTO tbl_tasting VALUES (55, 'P648', 'invoice', 'trazufeal', 189, 76, '2017-08-16', 26, 32);
INSERT INTO tbl_tasting VALUES (56, 'P169', 'invoice', 'summer', 254, 141, '2012-03-19', 1, 14);
INSERT INTO tbl_tasting VALUES (57, 'P250', 'card', 'trazufeal', 41, 111, '2014-12-28', 8, 4);
INSERT INTO tbl_tasting VALUES (58, 'P685', 'invoice', 'summer', 25, 162, '2011-03-21', 8, 8);
INSERT INTO tbl_tasting VALUES (59, 'P625', 'invoice', 'summer', 16, 340, '2012-04-12', 19, 26);
INSERT INTO tbl_tasting VALUES (60, 'P269', 'invoice', 'summer', 240, 220, '2020-09-10', 23, 9);
INSERT INTO tbl_tasting VALUES (61, 'P321', 'floundshul', 'autumn', 261, 310, '2010-04-23', 26, 17);
INSERT INTO tbl_tasting VALUES (62, 'P862', 'transfer', 'summer', 185, 165, '2014-10-04', 6, 4);
INSERT INTO tbl_tasting VALUES (63, 'P848', 'floundshul', 'drotzon', 256, 286, '2022-06-26', 25, 24);
INSERT INTO tbl_tasting VALUES (64, 'P761', 'welbrutbreand', 'trazufeal', 2, 234, '2023-02-13', 29, 6);
INSERT INTO tbl_tasting VALUES (65, 'P804', 'welbrutbreand', 'trazufeal', 120, 22, '2010-02-06', 20, 17);
INSERT INTO tbl_tasting VALUES (66, 'P173', 'welbrutbreand', 'drotzon', 292, 165, '2023-01-24', 25, 14);
INSERT INTO tbl_tasting VALUES (67, 'P948', 'floundshul', 'trazufeal', 1, 32, '2022-10-09', 8, 11);
INSERT INTO tbl_tasting VALUES (68, 'P929', 'transfer', 'summer', 111, 406, '2020-03-26', 1, 24);
INSERT INTO tbl_tasting VALUES (69, 'P801', 'card', 'drotzon', 299, 353, '2021-09-09', 11, 4);
INSERT INTO tbl_tasting VALUES (70, 'P212', 'floundshul', 'trazufeal', 92, 426, '2021-01-12', 21, 17);
INSERT INTO tbl_tasting VALUES (71, 'P610', 'floundshul', 'summer', 297, 198, '2024-08-12', 14, 4);
INSERT INTO tbl_tasting VALUES (72, 'P546', 'invoice', 'summer', 144, 165, '2018-05-21', 8, 30);
INSERT INTO tbl_tasting VALUES (73, 'P572', 'card', 'drotzon', 95, 449, '2019-08-17', 19, 16);
INSERT INTO tbl_tasting VALUES (74, 'P791', 'transfer', 'autumn', 209, 399, '2022-01-07', 6, 5);
INSERT INTO tbl_tasting VALUES (75, 'P972', 'floundshul', 'trazufeal', 176, 172, '2015-10-03', 6, 26);
INSERT INTO tbl_tasting VALUES (76, 'P220', 'transfer', 'trazufeal', 140, 175, '2016-02-27', 13, 10);
INSERT INTO tbl_tasting VALUES (77, 'P437', 'transfer', 'drotzon', 62, 49, '2017-06-10', 26, 14);
INSERT INTO tbl_tasting VALUES (78, 'P729', 'invoice', 'autumn', 146, 315, '2011-09-06', 20, 4);
INSERT INTO tbl_tasting VALUES (79, 'P869', 'floundshul', 'autumn', 238, 243, '2020-09-24', 27, 9);
INSERT INTO tbl_tasting VALUES (80, 'P563', 'transfer', 'autumn', 103, 173, '2011-03-25', 22, 23);
INSERT INTO tbl_tasting VALUES (81, 'P665', 'invoice', 'autumn', 55, 19, '2010-02-02', 15, 10);
INSERT INTO tbl_tasting VALUES (82, 'P189', 'voucher', 'trazufeal', 170, 30, '2019-01-09', 21, 14);
INSERT INTO tbl_tasting VALUES (83, 'P494', 'invoice', 'drotzon', 39, 110, '2010-12-17', 15, 28);
INSERT INTO tbl_tasting VALUES (84, 'P495', 'welbrutbreand', 'drotzon', 166, 83, '2019-09-17', 15, 30);
INSERT INTO tbl_tasting VALUES (85, 'P479', 'invoice', 'drotzon', 288, 175, '2016-07-12', 21, 14);
INSERT INTO tbl_tasting VALUES (86, 'P102', 'welbrutbreand', 'summer', 220, 449, '2024-07-20', 26, 23);
INSERT INTO tbl_tasting VALUES (87, 'P142', 'card', 'trazufeal', 198, 340, '2020-11-13', 18, 8);
INSERT INTO tbl_tasting VALUES (88, 'P363', 'invoice', 'drotzon', 23, 456, '2015-10-11', 28, 2);
INSERT INTO tbl_tasting VALUES (89, 'P833', 'invoice', 'summer', 179, 87, '2015-11-03', 21, 2);
INSERT INTO tbl_tasting VALUES (90, 'P323', 'card', 'autumn', 49, 395, '2013-11-18', 1, 5);
INSERT INTO tbl_tasting VALUES (91, 'P558', 'floundshul', 'summer', 257, 38, '2023-04-21', 26, 4);
INSERT INTO tbl_tasting VALUES (92, 'P807', 'floundshul', 'drotzon', 230, 319, '2014-01-26', 23, 27);
INSERT INTO tbl_tasting VALUES (93, 'P594', 'invoice', 'autumn', 224, 305, '2016-08-28', 10, 10);
INSERT INTO tbl_tasting VALUES (94, 'P159', 'floundshul', 'trazufeal', 34, 199, '2021-08-04', 5, 17);
INSERT INTO tbl_tasting VALUES (95, 'P163', 'welbrutbreand', 'summer', 262, 295, '2023-01-06', 8, 23);
INSERT INTO tbl_tasting VALUES (96, 'P168', 'floundshul', 'trazufeal', 203, 247, '2020-04-25', 21, 16);
INSERT INTO tbl_tasting VALUES (97, 'P589', 'invoice', 'summer', 43, 437, '2017-05-11', 5, 13);
INSERT INTO tbl_tasting VALUES (98, 'P131', 'invoice', 'summer', 183, 21, '2013-02-28', 21, 8);
INSERT INTO tbl_tasting VALUES (99, 'P378', 'welbrutbreand', 'summer', 25, 46, '2024-08-21', 25, 17);
INSERT INTO tbl_tasting VALUES (100, 'P153', 'invoice', 'drotzon', 90, 351, '2016-10-12', 7, 10);
INSERT INTO tbl_tasting VALUES (101, 'P287', 'transfer', 'drotzon', 139, 98, '2011-04-07', 14, 10);
INSERT INTO tbl_tasting VALUES (102, 'P995', 'floundshul', 'trazufeal', 236, 441, '2021-07-02', 19, 24);
INSERT INTO tbl_tasting VALUES (103, 'P101', 'card', 'summer', 291, 78, '2021-12-07', 25, 17);
INSERT INTO tbl_tasting VALUES (104, 'P591', 'welbrutbreand', 'summer', 273, 467, '2021-05-27', 21, 23);
INSERT INTO tbl_tasting VALUES (105, 'P683', 'card', 'drotzon', 2, 443, '2019-03-09', 27, 17);
INSERT INTO tbl_tasting VALUES (106, 'P504', 'voucher', 'trazufeal', 151, 430, '2013-02-16', 1, 25);
INSERT INTO tbl_tasting VALUES (107, 'P550', 'card', 'trazufeal', 283, 216, '2022-01-07', 17, 25);
INSERT INTO tbl_tasting VALUES (108, 'P953', 'card', 'summer', 111, 303, '2012-03-19', 17, 21);
INSERT INTO tbl_tasting VALUES (109, 'P365', 'floundshul', 'drotzon', 59, 198, '2014-05-02', 11, 24);
INSERT INTO tbl_tasting VALUES (110, 'P874', 'invoice', 'trazufeal', 203, 145, '2017-07-19', 29, 9);
INSERT INTO tbl_tasting VALUES (111, 'P387', 'voucher', 'autumn', 198, 219, '2010-05-11', 14, 5);
INSERT INTO tbl_tasting VALUES (112, 'P149', 'card', 'drotzon', 112, 114, '2017-12-06', 19, 9);
INSERT INTO tbl_tasting VALUES (113, 'P547', 'welbrutbreand', 'trazufeal', 39, 159, '2023-04-22', 19, 4);
INSERT INTO tbl_tasting VALUES (114, 'P109', 'floundshul', 'drotzon', 263, 404, '2014-08-01', 23, 11);
INSERT INTO tbl_tasting VALUES (115, 'P593', 'welbrutbreand', 'summer', 159, 444, '2013-05-06', 27, 13);
INSERT INTO tbl_tasting VALUES (116, 'P462', 'invoice', 'drotzon', 9, 425, '2013-04-22', 8, 17);
INSERT INTO tbl_tasting VALUES (117, 'P877', 'floundshul', 'summer', 298, 294, '2019-05-27', 15, 28);
INSERT INTO tbl_tasting VALUES (118, 'P815', 'card', 'trazufeal', 155, 276, '2015-12-08', 18, 9);
INSERT INTO tbl_tasting VALUES (119, 'P262', 'voucher', 'trazufeal', 229, 163, '2019-01-08', 17, 4);
INSERT INTO tbl_tasting VALUES (120, 'P369', 'invoice', 'trazufeal', 105, 322, '2015-10-11', 27, 17);
