CREATE TABLE picker (
  pick_no INTEGER PRIMARY KEY,
  pick_nm TEXT NOT NULL,
  unit TEXT NOT NULL,
  nation TEXT NOT NULL,
  pts INTEGER NOT NULL,
  exp INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO picker VALUES (1, 'Faispopleam Churreldraick', 'dondwanbo', 'IR', 634, 17, '1989-12-09');
INSERT INTO picker VALUES (2, 'Mouverbrir Romain', 'logistics', 'IR', 631, 21, '1967-12-24');
INSERT INTO picker VALUES (3, 'Rosa Price', 'logistics', 'MOU', 932, 25, '2000-03-25');
INSERT INTO picker VALUES (4, 'Daisy Hughes', 'planning', 'MOU', 105, 5, '1960-01-15');
INSERT INTO picker VALUES (5, 'Bouspockjeas Peackjoun', 'planning', 'EGY', 74, 30, '1958-04-02');
INSERT INTO picker VALUES (6, 'Faindsheam Jogicktem', 'logistics', 'JOU', 906, 4, '1985-03-22');
INSERT INTO picker VALUES (7, 'Tesvonpe Juttick', 'queatustick', 'FIN', 156, 8, '1956-09-12');
INSERT INTO picker VALUES (8, 'Liam Lopez', 'dondwanbo', 'JOU', 619, 0, '2001-09-11');
INSERT INTO picker VALUES (9, 'Tritstou Skeser', 'dondwanbo', 'MOU', 467, 9, '1993-07-02');
INSERT INTO picker VALUES (10, 'Iris Ford', 'queatustick', 'MOU', 885, 11, '1980-03-21');
INSERT INTO picker VALUES (11, 'Brusflean Thulzou', 'planning', 'MOU', 920, 5, '1964-02-28');
INSERT INTO picker VALUES (12, 'Veackskoulbat Windvoundtock', 'dondwanbo', 'IR', 184, 24, '1993-01-05');
INSERT INTO picker VALUES (13, 'Droflachur Morshe', 'logistics', 'MOU', 60, 0, '1972-08-20');
INSERT INTO picker VALUES (14, 'Zounlul Mousound', 'queatustick', 'IR', 780, 29, '1949-02-05');
INSERT INTO picker VALUES (15, 'Flenzaisfoul Droflatval', 'queatustick', 'IR', 153, 38, '1984-06-11');
INSERT INTO picker VALUES (16, 'Vejick Memcleasvi', 'planning', 'JOU', 158, 4, '1969-12-19');
INSERT INTO picker VALUES (17, 'Chamjil Dimsempit', 'queatustick', 'EGY', 865, 3, '1987-03-14');
INSERT INTO picker VALUES (18, 'Juckflair Featzes', 'logistics', 'MOU', 531, 6, '1984-10-18');
INSERT INTO picker VALUES (19, 'Gutplandho Femgrearcla', 'planning', 'FIN', 374, 17, '1979-06-22');
INSERT INTO picker VALUES (20, 'Bella Brown', 'dondwanbo', 'EGY', 286, 1, '1950-04-15');
INSERT INTO picker VALUES (21, 'Ivan Walsh', 'queatustick', 'EGY', 517, 11, '1973-08-22');
INSERT INTO picker VALUES (22, 'Drergerplais Jaispolgrand', 'logistics', 'JOU', 345, 22, '1946-09-04');
INSERT INTO picker VALUES (23, 'Miskaindair Thultel', 'planning', 'IR', 766, 5, '1975-01-04');
INSERT INTO picker VALUES (24, 'Oscar Kaya', 'planning', 'MOU', 914, 6, '1998-02-02');
INSERT INTO picker VALUES (25, 'Simon Cohen', 'logistics', 'EGY', 283, 11, '1976-03-20');
INSERT INTO picker VALUES (26, 'Kromthick Keaquer', 'logistics', 'JOU', 757, 1, '1956-06-15');
INSERT INTO picker VALUES (27, 'Thochind Nouckbomkack', 'dondwanbo', 'MOU', 432, 34, '1993-11-03');
INSERT INTO picker VALUES (28, 'Colin Davis', 'planning', 'EGY', 143, 19, '1997-03-25');
INSERT INTO picker VALUES (29, 'Faitlouckwain Stoumkai', 'dondwanbo', 'JOU', 462, 2, '1984-11-18');
INSERT INTO picker VALUES (30, 'Olivia Lopez', 'dondwanbo', 'EGY', 564, 9, '1960-12-17');
INSERT INTO picker VALUES (31, 'Paula Klein', 'queatustick', 'MOU', 827, 10, '1980-01-23');
INSERT INTO picker VALUES (32, 'Wendy Young', 'logistics', 'MOU', 386, 28, '1990-10-06');
INSERT INTO picker VALUES (33, 'Oscar Evans', 'queatustick', 'IR', 873, 28, '1965-07-01');
INSERT INTO picker VALUES (34, 'Plouploutflem Dreamplouncheal', 'queatustick', 'MOU', 514, 38, '1961-08-09');
INSERT INTO picker VALUES (35, 'Clara Nash', 'dondwanbo', 'MOU', 632, 12, '1991-10-19');
CREATE TABLE parcel (
  parcel_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  col TEXT NOT NULL,
  wt INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO parcel VALUES (1, 'Rapid Harvest', 'Greece', 'yellow', 534, 46, '2012-12-04');
INSERT INTO parcel VALUES (2, 'Lonely Storm', 'Egypt', 'blue', 393, 88, '2015-08-21');
INSERT INTO parcel VALUES (3, 'Wild Tiger', 'shelflimpouck', 'orange', 35, 11, '2021-12-23');
INSERT INTO parcel VALUES (4, 'Frozen Cedar', 'Egypt', 'blue', 156, 28, '2013-10-15');
INSERT INTO parcel VALUES (5, 'Noble Ember', 'Italy', 'yellow', 616, 30, '2005-03-22');
INSERT INTO parcel VALUES (6, 'Traljal Plaickmi', 'Canada', 'yellow', 543, 53, '2004-12-28');
INSERT INTO parcel VALUES (7, 'Sockfloutsend Clealdrenshai', 'Canada', 'orange', 820, 74, '2001-04-20');
INSERT INTO parcel VALUES (8, 'Trondskouckzum Brousjeack', 'Greece', 'orange', 515, 2, '2017-03-18');
INSERT INTO parcel VALUES (9, 'Chainthendpend Menquo', 'Canada', 'orange', 771, 16, '2021-06-13');
INSERT INTO parcel VALUES (10, 'Tevaschait Dackbim', 'Egypt', 'orange', 662, 83, '2019-11-20');
INSERT INTO parcel VALUES (11, 'Zimdealjun Flacledem', 'Canada', 'orange', 169, 17, '2002-04-23');
INSERT INTO parcel VALUES (12, 'Kattuck Plutgaitear', 'trussus', 'yellow', 354, 84, '2018-12-25');
INSERT INTO parcel VALUES (13, 'Vuntrantheal Paiflean', 'Canada', 'yellow', 764, 65, '2001-08-11');
INSERT INTO parcel VALUES (14, 'Thuckbreaquand Sotskivour', 'Egypt', 'silver', 610, 83, '2010-05-04');
INSERT INTO parcel VALUES (15, 'Theldrachail Draitskonthin', 'Greece', 'orange', 454, 17, '2020-08-03');
INSERT INTO parcel VALUES (16, 'Jinsuck Gresza', 'shelflimpouck', 'orange', 593, 48, '2004-04-25');
INSERT INTO parcel VALUES (17, 'Clinlack Fanjorpar', 'shelflimpouck', 'yellow', 218, 28, '2011-01-08');
INSERT INTO parcel VALUES (18, 'Clailper Sorshu', 'Greece', 'orange', 389, 52, '2006-02-05');
INSERT INTO parcel VALUES (19, 'Lonely Lotus', 'Canada', 'orange', 760, 69, '2024-11-14');
INSERT INTO parcel VALUES (20, 'Rendkrand Stiwougrar', 'shelflimpouck', 'orange', 326, 21, '2008-12-27');
INSERT INTO parcel VALUES (21, 'Maitchoumkros Brumpla', 'shelflimpouck', 'orange', 396, 34, '1999-09-23');
INSERT INTO parcel VALUES (22, 'Shaitthou Krailkrear', 'Canada', 'blue', 681, 67, '2022-03-13');
INSERT INTO parcel VALUES (23, 'Royal Raven', 'Canada', 'orange', 22, 48, '2001-10-13');
INSERT INTO parcel VALUES (24, 'Crystal Comet', 'Canada', 'orange', 766, 23, '2024-07-20');
INSERT INTO parcel VALUES (25, 'Bripurgam Lullumsour', 'shelflimpouck', 'yellow', 460, 32, '2018-09-15');
INSERT INTO parcel VALUES (26, 'Gugourlom Nitburskar', 'Canada', 'orange', 117, 49, '2013-02-19');
INSERT INTO parcel VALUES (27, 'Bright Ember', 'Egypt', 'blue', 319, 91, '2001-06-08');
CREATE TABLE all_shipments (
  id INTEGER PRIMARY KEY,
  shipment_code TEXT NOT NULL,
  payment TEXT NOT NULL,
  priority TEXT NOT NULL,
  exp_e INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  day TEXT NOT NULL,
  by_picker INTEGER NOT NULL,
  parcel_id INTEGER NOT NULL,
  FOREIGN KEY (by_picker) REFERENCES picker(pick_no),
  FOREIGN KEY (parcel_id) REFERENCES parcel(parcel_id)
);
INSERT INTO all_shipments VALUES (1, 'E934', 'voucher', 'critical', 2858, 279, '2020-01-15', 29, 9);
INSERT INTO all_shipments VALUES (2, 'E739', 'lumsut', 'critical', 2733, 346, '2024-06-06', 32, 23);
INSERT INTO all_shipments VALUES (3, 'E694', 'cash', 'high', 1154, 124, '2022-11-20', 10, 15);
INSERT INTO all_shipments VALUES (4, 'E552', 'cash', 'high', 2592, 415, '2024-11-01', 19, 15);
INSERT INTO all_shipments VALUES (5, 'E640', 'cheque', 'low', 1316, 322, '2021-03-01', 4, 14);
INSERT INTO all_shipments VALUES (6, 'E626', 'invoice', 'high', 2716, 132, '2015-12-25', 6, 11);
INSERT INTO all_shipments VALUES (7, 'E893', 'cash', 'low', 1286, 362, '2011-10-19', 27, 22);
INSERT INTO all_shipments VALUES (8, 'E379', 'cash', 'low', 901, 9, '2019-01-10', 18, 12);
INSERT INTO all_shipments VALUES (9, 'E940', 'transfer', 'high', 289, 25, '2019-10-05', 11, 11);
INSERT INTO all_shipments VALUES (10, 'E859', 'transfer', 'critical', 1296, 237, '2018-07-24', 3, 2);
INSERT INTO all_shipments VALUES (11, 'E861', 'invoice', 'high', 11, 233, '2023-10-07', 18, 23);
INSERT INTO all_shipments VALUES (12, 'E674', 'cheque', 'critical', 1261, 336, '2021-06-02', 21, 27);
INSERT INTO all_shipments VALUES (13, 'E787', 'invoice', 'high', 550, 424, '2012-07-25', 18, 23);
INSERT INTO all_shipments VALUES (14, 'E873', 'cheque', 'high', 2399, 109, '2011-01-27', 32, 26);
INSERT INTO all_shipments VALUES (15, 'E332', 'transfer', 'low', 1316, 250, '2013-12-13', 33, 9);
INSERT INTO all_shipments VALUES (16, 'E784', 'transfer', 'critical', 1660, 362, '2019-08-02', 21, 22);
INSERT INTO all_shipments VALUES (17, 'E809', 'transfer', 'critical', 834, 7, '2013-11-16', 8, 25);
INSERT INTO all_shipments VALUES (18, 'E924', 'invoice', 'high', 2431, 127, '2014-05-15', 29, 12);
INSERT INTO all_shipments VALUES (19, 'E999', 'transfer', 'critical', 701, 284, '2011-06-10', 29, 11);
INSERT INTO all_shipments VALUES (20, 'E766', 'lumsut', 'high', 1686, 257, '2020-11-18', 10, 22);
INSERT INTO all_shipments VALUES (21, 'E425', 'cash', 'low', 2429, 303, '2023-12-23', 32, 15);
INSERT INTO all_shipments VALUES (22, 'E329', 'invoice', 'critical', 414, 256, '2019-10-16', 4, 26);
INSERT INTO all_shipments VALUES (23, 'E785', 'voucher', 'low', 2499, 328, '2017-03-17', 14, 12);
INSERT INTO all_shipments VALUES (24, 'E158', 'invoice', 'critical', 1209, 137, '2016-06-12', 9, 12);
INSERT INTO all_shipments VALUES (25, 'E496', 'transfer', 'critical', 480, 425, '2010-12-24', 27, 15);
INSERT INTO all_shipments VALUES (26, 'E952', 'invoice', 'critical', 2427, 149, '2023-10-26', 24, 9);
INSERT INTO all_shipments VALUES (27, 'E644', 'lumsut', 'critical', 1333, 314, '2015-08-22', 28, 23);
INSERT INTO all_shipments VALUES (28, 'E590', 'lumsut', 'critical', 745, 45, '2012-10-08', 28, 12);
INSERT INTO all_shipments VALUES (29, 'E912', 'invoice', 'critical', 2046, 433, '2013-05-26', 27, 14);
INSERT INTO all_shipments VALUES (30, 'E291', 'invoice', 'critical', 728, 121, '2010-10-18', 9, 12);
INSERT INTO all_shipments VALUES (31, 'E957', 'invoice', 'high', 2309, 24, '2013-02-17', 27, 22);
INSERT INTO all_shipments VALUES (32, 'E988', 'lumsut', 'critical', 269, 448, '2018-12-06', 32, 14);
INSERT INTO all_shipments VALUES (33, 'E826', 'transfer', 'normal', 1573, 12, '2016-09-20', 28, 27);
INSERT INTO all_shipments VALUES (34, 'E203', 'invoice', 'low', 1349, 99, '2010-03-16', 28, 14);
INSERT INTO all_shipments VALUES (35, 'E299', 'invoice', 'high', 2648, 66, '2020-08-07', 27, 9);
INSERT INTO all_shipments VALUES (36, 'E274', 'cheque', 'low', 92, 185, '2023-10-04', 27, 15);
INSERT INTO all_shipments VALUES (37, 'E327', 'transfer', 'low', 2114, 343, '2020-06-27', 14, 18);
INSERT INTO all_shipments VALUES (38, 'E686', 'cash', 'low', 735, 283, '2016-09-09', 33, 10);
INSERT INTO all_shipments VALUES (39, 'E555', 'transfer', 'low', 1071, 474, '2019-06-17', 24, 22);
INSERT INTO all_shipments VALUES (40, 'E589', 'cheque', 'high', 1744, 12, '2012-09-25', 21, 19);
INSERT INTO all_shipments VALUES (41, 'E171', 'invoice', 'critical', 2527, 439, '2013-07-07', 22, 15);
INSERT INTO all_shipments VALUES (42, 'E951', 'cheque', 'high', 465, 333, '2018-06-22', 4, 9);
INSERT INTO all_shipments VALUES (43, 'E916', 'voucher', 'low', 2694, 416, '2020-10-19', 28, 2);
INSERT INTO all_shipments VALUES (44, 'E653', 'transfer', 'critical', 1234, 299, '2015-03-19', 32, 8);
INSERT INTO all_shipments VALUES (45, 'E660', 'lumsut', 'high', 2733, 142, '2021-03-19', 22, 23);
INSERT INTO all_shipments VALUES (46, 'E580', 'cash', 'high', 1034, 55, '2023-03-24', 25, 16);
INSERT INTO all_shipments VALUES (47, 'E636', 'voucher', 'high', 1022, 422, '2019-06-16', 31, 11);
INSERT INTO all_shipments VALUES (48, 'E523', 'cheque', 'critical', 2749, 390, '2023-04-17', 33, 27);
INSERT INTO all_shipments VALUES (49, 'E614', 'invoice', 'low', 955, 195, '2020-01-06', 14, 11);
INSERT INTO all_shipments VALUES (50, 'E492', 'transfer', 'high', 2049, 272, '2011-10-06', 34, 17);
INSERT INTO all_shipments VALUES (51, 'E236', 'transfer', 'critical', 1059, 358, '2022-08-03', 28, 19);
INSERT INTO all_shipments VALUES (52, 'E111', 'transfer', 'critical', 190, 17, '2020-12-05', 14, 17);
INSERT INTO all_shipments VALUES (53, 'E984', 'voucher', 'high', 452, 382, '2013-10-19', 10, 11);
INSERT INTO all_shipments VALUES (54, 'E192', 'cheque', 'high', 2185, 38, '2020-08-14', 20, 12);
INSERT INTO all_shipments VALUES (55, 'E839', 'invoice', 'low', 208, 262, '2018-08-27', 20, 15);
INSERT INTO all_shipments VALUES (56, 'E459', 'cash', 'critical', 598, 117, '2010-06-28', 16, 19);
INSERT INTO all_shipments VALUES (57, 'E344', 'cash', 'low', 1492, 133, '2011-09-28', 24, 12);
INSERT INTO all_shipments VALUES (58, 'E863', 'cash', 'low', 2031, 76, '2024-08-21', 29, 26);
INSERT INTO all_shipments VALUES (59, 'E715', 'invoice', 'high', 1044, 163, '2014-07-24', 6, 9);
INSERT INTO all_shipments VALUES (60, 'E700', 'invoice', 'critical', 996, 77, '2015-08-08', 14, 25);
INSERT INTO all_shipments VALUES (61, 'E982', 'cheque', 'low', 1426, 381, '2024-05-02', 14, 14);
INSERT INTO all_shipments VALUES (62, 'E725', 'lumsut', 'critical', 439, 352, '2022-06-12', 6, 10);
INSERT INTO all_shipments VALUES (63, 'E616', 'cash', 'critical', 2578, 340, '2020-06-09', 18, 14);
INSERT INTO all_shipments VALUES (64, 'E860', 'cheque', 'critical', 1740, 238, '2011-11-12', 23, 26);
INSERT INTO all_shipments VALUES (65, 'E297', 'invoice', 'critical', 2234, 336, '2014-11-07', 14, 2);
INSERT INTO all_shipments VALUES (66, 'E404', 'cheque', 'critical', 717, 473, '2018-01-06', 25, 12);
INSERT INTO all_shipments VALUES (67, 'E466', 'cash', 'low', 1364, 376, '2020-09-06', 12, 18);
INSERT INTO all_shipments VALUES (68, 'E921', 'transfer', 'low', 1079, 112, '2018-02-21', 9, 23);
INSERT INTO all_shipments VALUES (69, 'E518', 'invoice', 'critical', 1372, 165, '2014-12-05', 3, 15);
INSERT INTO all_shipments VALUES (70, 'E892', 'transfer', 'critical', 1936, 177, '2014-04-03', 28, 2);
INSERT INTO all_shipments VALUES (71, 'E190', 'invoice', 'high', 1736, 455, '2010-09-27', 23, 25);
INSERT INTO all_shipments VALUES (72, 'E490', 'cheque', 'critical', 1981, 24, '2011-07-19', 27, 19);
INSERT INTO all_shipments VALUES (73, 'E894', 'invoice', 'low', 506, 42, '2018-10-26', 29, 14);
INSERT INTO all_shipments VALUES (74, 'E919', 'cheque', 'critical', 435, 232, '2022-09-21', 23, 15);
INSERT INTO all_shipments VALUES (75, 'E836', 'invoice', 'high', 2530, 201, '2016-04-14', 20, 12);
INSERT INTO all_shipments VALUES (76, 'E213', 'transfer', 'low', 56, 213, '2017-11-19', 11, 17);
INSERT INTO all_shipments VALUES (77, 'E591', 'transfer', 'critical', 739, 310, '2013-12-23', 18, 22);
INSERT INTO all_shipments VALUES (78, 'E669', 'invoice', 'high', 260, 26, '2010-10-11', 28, 15);
INSERT INTO all_shipments VALUES (79, 'E122', 'cash', 'critical', 2351, 96, '2017-03-04', 18, 23);
INSERT INTO all_shipments VALUES (80, 'E223', 'cash', 'high', 2627, 289, '2018-11-21', 16, 4);
INSERT INTO all_shipments VALUES (81, 'E317', 'transfer', 'normal', 2149, 388, '2019-09-09', 19, 12);
INSERT INTO all_shipments VALUES (82, 'E748', 'transfer', 'high', 2200, 5, '2018-02-08', 33, 25);
INSERT INTO all_shipments VALUES (83, 'E514', 'transfer', 'critical', 686, 409, '2011-10-07', 20, 19);
INSERT INTO all_shipments VALUES (84, 'E156', 'cash', 'low', 201, 341, '2024-07-09', 33, 11);
INSERT INTO all_shipments VALUES (85, 'E292', 'invoice', 'critical', 1170, 407, '2015-11-17', 32, 4);
INSERT INTO all_shipments VALUES (86, 'E593', 'transfer', 'high', 2880, 231, '2016-06-19', 32, 10);
INSERT INTO all_shipments VALUES (87, 'E468', 'cash', 'critical', 502, 173, '2021-09-16', 33, 15);
INSERT INTO all_shipments VALUES (88, 'E680', 'invoice', 'normal', 2813, 107, '2022-08-03', 34, 2);
INSERT INTO all_shipments VALUES (89, 'E992', 'transfer', 'critical', 2075, 256, '2020-09-18', 25, 14);
INSERT INTO all_shipments VALUES (90, 'E938', 'invoice', 'critical', 117, 143, '2021-08-12', 18, 12);
INSERT INTO all_shipments VALUES (91, 'E475', 'cheque', 'high', 2128, 29, '2023-09-06', 29, 16);
INSERT INTO all_shipments VALUES (92, 'E560', 'lumsut', 'high', 733, 213, '2012-05-24', 33, 10);
INSERT INTO all_shipments VALUES (93, 'E271', 'invoice', 'critical', 75, 454, '2015-05-16', 8, 12);
INSERT INTO all_shipments VALUES (94, 'E883', 'cash', 'low', 912, 139, '2010-09-16', 23, 10);
INSERT INTO all_shipments VALUES (95, 'E789', 'cash', 'high', 395, 64, '2010-07-26', 25, 8);
INSERT INTO all_shipments VALUES (96, 'E189', 'lumsut', 'normal', 1983, 325, '2022-03-07', 20, 9);
INSERT INTO all_shipments VALUES (97, 'E933', 'cash', 'high', 2642, 240, '2012-01-27', 12, 10);
INSERT INTO all_shipments VALUES (98, 'E218', 'cheque', 'high', 2302, 160, '2012-06-06', 32, 18);
INSERT INTO all_shipments VALUES (99, 'E704', 'invoice', 'low', 1262, 273, '2022-10-02', 18, 9);
INSERT INTO all_shipments VALUES (100, 'E713', 'cash', 'critical', 2253, 208, '2013-05-23', 31, 9);
INSERT INTO all_shipments VALUES (101, 'E818', 'transfer', 'low', 2439, 329, '2015-01-24', 6, 11);
INSERT INTO all_shipments VALUES (102, 'E541', 'transfer', 'low', 875, 439, '2010-04-26', 28, 15);
INSERT INTO all_shipments VALUES (103, 'E910', 'cash', 'high', 848, 238, '2014-12-20', 25, 26);
INSERT INTO all_shipments VALUES (104, 'E457', 'transfer', 'critical', 1705, 415, '2017-05-14', 6, 26);
INSERT INTO all_shipments VALUES (105, 'E235', 'cheque', 'critical', 2978, 259, '2013-10-08', 20, 11);
INSERT INTO all_shipments VALUES (106, 'E753', 'transfer', 'critical', 2781, 104, '2010-07-15', 28, 25);
INSERT INTO all_shipments VALUES (107, 'E837', 'cheque', 'low', 1353, 270, '2020-07-13', 9, 18);
INSERT INTO all_shipments VALUES (108, 'E708', 'transfer', 'high', 464, 96, '2023-10-06', 27, 27);
INSERT INTO all_shipments VALUES (109, 'E391', 'transfer', 'low', 98, 456, '2011-04-17', 31, 23);
INSERT INTO all_shipments VALUES (110, 'E418', 'cash', 'high', 1043, 439, '2024-03-10', 23, 10);
INSERT INTO all_shipments VALUES (111, 'E595', 'cash', 'critical', 1384, 273, '2011-05-27', 15, 25);
INSERT INTO all_shipments VALUES (112, 'E530', 'invoice', 'high', 473, 395, '2018-05-14', 20, 14);
INSERT INTO all_shipments VALUES (113, 'E414', 'invoice', 'high', 1643, 446, '2016-04-23', 29, 19);
INSERT INTO all_shipments VALUES (114, 'E315', 'cheque', 'low', 2578, 470, '2024-05-26', 9, 18);
INSERT INTO all_shipments VALUES (115, 'E879', 'transfer', 'high', 2535, 416, '2020-01-20', 14, 9);
INSERT INTO all_shipments VALUES (116, 'E790', 'transfer', 'low', 2747, 475, '2017-12-11', 34, 2);
INSERT INTO all_shipments VALUES (117, 'E439', 'cash', 'critical', 2864, 127, '2011-07-12', 18, 14);
INSERT INTO all_shipments VALUES (118, 'E875', 'transfer', 'critical', 982, 64, '2022-04-07', 29, 23);
INSERT INTO all_shipments VALUES (119, 'E481', 'cash', 'low', 871, 291, '2012-11-01', 9, 18);
INSERT INTO all_shipments VALUES (120, 'E255', 'cash', 'high', 998, 474, '2021-07-02', 14, 12);
