CREATE TABLE conductor_list (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  rnk TEXT NOT NULL,
  sh TEXT NOT NULL,
  bonus INTEGER NOT NULL,
  experience INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO conductor_list VALUES (1, 'Xavier Fischer', 'drutplil', 'weekend', 2143, 40, '1971-02-15');
INSERT INTO conductor_list VALUES (2, 'Peter Clark', 'drutplil', 'double', 1471, 10, '1945-06-06');
INSERT INTO conductor_list VALUES (3, 'Motraickvor Visshil', 'assistant', 'weekend', 754, 20, '2002-03-28');
INSERT INTO conductor_list VALUES (4, 'Plouckzon Vitja', 'chief', 'thaissheal', 1479, 5, '1960-02-16');
INSERT INTO conductor_list VALUES (5, 'Clalton Dramskelqueack', 'poulwail', 'early', 612, 2, '1995-08-26');
INSERT INTO conductor_list VALUES (6, 'Nothute Jutbos', 'assistant', 'early', 1168, 30, '1988-05-01');
INSERT INTO conductor_list VALUES (7, 'Peter Adams', 'junior', 'thaissheal', 987, 20, '1962-04-03');
INSERT INTO conductor_list VALUES (8, 'Shinro Britstoun', 'drutplil', 'weekend', 1279, 39, '1948-09-19');
INSERT INTO conductor_list VALUES (9, 'Quunshol Faisret', 'assistant', 'early', 961, 9, '1955-04-11');
INSERT INTO conductor_list VALUES (10, 'Clarvalstun Leapalneas', 'chief', 'thaissheal', 2178, 16, '1998-01-04');
INSERT INTO conductor_list VALUES (11, 'Stealshistrom Fusheand', 'poulwail', 'early', 2005, 33, '1946-06-09');
INSERT INTO conductor_list VALUES (12, 'Jaistul Shouswit', 'chief', 'split', 1511, 12, '1997-10-04');
INSERT INTO conductor_list VALUES (13, 'Wendy Hughes', 'drutplil', 'split', 1442, 1, '1995-10-01');
INSERT INTO conductor_list VALUES (14, 'Stimdairbrin Clailaick', 'assistant', 'double', 282, 6, '1973-08-06');
INSERT INTO conductor_list VALUES (15, 'Thulkraim Healishaim', 'assistant', 'double', 1094, 33, '1981-02-06');
INSERT INTO conductor_list VALUES (16, 'Stiswuljis Mestemkrick', 'poulwail', 'early', 766, 5, '1985-08-02');
INSERT INTO conductor_list VALUES (17, 'Martrealplea Drotveandto', 'junior', 'weekend', 1357, 31, '1965-04-03');
INSERT INTO conductor_list VALUES (18, 'Quairgel Watgaitkis', 'drutplil', 'weekend', 907, 14, '1958-01-22');
INSERT INTO conductor_list VALUES (19, 'Lenquairquat Jucklouplou', 'poulwail', 'weekend', 558, 9, '2003-07-27');
INSERT INTO conductor_list VALUES (20, 'Paula Ellis', 'assistant', 'night', 1268, 29, '1948-01-10');
INSERT INTO conductor_list VALUES (21, 'Trindstairdrul Potranthon', 'drutplil', 'night', 757, 19, '1967-08-21');
INSERT INTO conductor_list VALUES (22, 'Liam Rivera', 'drutplil', 'double', 1364, 35, '1997-08-18');
INSERT INTO conductor_list VALUES (23, 'Gunrelstind Plindondkros', 'poulwail', 'weekend', 1575, 23, '2003-05-03');
INSERT INTO conductor_list VALUES (24, 'Noah Lopez', 'poulwail', 'thaissheal', 1167, 1, '1995-11-01');
INSERT INTO conductor_list VALUES (25, 'Grocklick Findclos', 'assistant', 'night', 1684, 38, '1960-11-04');
INSERT INTO conductor_list VALUES (26, 'Fiona Larsen', 'chief', 'thaissheal', 1616, 0, '1963-11-06');
CREATE TABLE sng_tab (
  sng_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  mat TEXT NOT NULL,
  col TEXT NOT NULL,
  pw INTEGER NOT NULL,
  lng_cm INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO sng_tab VALUES (1, 'Wild Maple', 'cotton', 'pleaspel', 3216, 485, '1985-05-21');
INSERT INTO sng_tab VALUES (2, 'Jeackcleasthan Kanthea', 'plastic', 'black', 3905, 644, '1968-09-09');
INSERT INTO sng_tab VALUES (3, 'Plusbou Paindkekroum', 'cotton', 'black', 1299, 105, '2001-01-23');
INSERT INTO sng_tab VALUES (4, 'Frozen Willow', 'zounreackkeck', 'bailquack', 1532, 484, '2002-12-04');
INSERT INTO sng_tab VALUES (5, 'Crystal Pebble', 'brass', 'pleaspel', 958, 280, '1973-03-16');
INSERT INTO sng_tab VALUES (6, 'Velvet Comet', 'brass', 'pleaspel', 200, 700, '2022-02-28');
INSERT INTO sng_tab VALUES (7, 'Lucky Rose', 'brass', 'bailquack', 2800, 684, '2009-04-24');
INSERT INTO sng_tab VALUES (8, 'Velvet Dragon', 'zounreackkeck', 'black', 2605, 613, '2017-08-05');
INSERT INTO sng_tab VALUES (9, 'Zeckthamga Raindzesmer', 'zounreackkeck', 'black', 3567, 40, '1997-02-06');
INSERT INTO sng_tab VALUES (10, 'Clorgrairquas Gaindmeck', 'zounreackkeck', 'black', 222, 615, '2021-12-13');
INSERT INTO sng_tab VALUES (11, 'Lucky Orchid', 'zounreackkeck', 'pleaspel', 3210, 313, '1998-08-10');
INSERT INTO sng_tab VALUES (12, 'Crystal Meadow', 'cotton', 'black', 3332, 483, '1987-02-06');
INSERT INTO sng_tab VALUES (13, 'Skinchallaind Drotpouckpi', 'brass', 'yellow', 1275, 399, '1979-05-09');
INSERT INTO sng_tab VALUES (14, 'Steamsha Hacktrirnom', 'brass', 'black', 681, 23, '2022-03-20');
INSERT INTO sng_tab VALUES (15, 'Chailfarea Winnarflit', 'cotton', 'yellow', 1433, 396, '1964-09-14');
INSERT INTO sng_tab VALUES (16, 'Louckstack Plournais', 'cotton', 'bailquack', 561, 403, '2017-09-28');
INSERT INTO sng_tab VALUES (17, 'Jolvulgas Zamstou', 'zounreackkeck', 'yellow', 2221, 641, '1994-01-06');
INSERT INTO sng_tab VALUES (18, 'Skeanhomskaim Sheackbrais', 'stalkelclen', 'yellow', 1151, 380, '2000-01-19');
INSERT INTO sng_tab VALUES (19, 'Felquas Stendchutplim', 'stalkelclen', 'yellow', 1318, 444, '1967-02-20');
INSERT INTO sng_tab VALUES (20, 'Mighty Pebble', 'zounreackkeck', 'yellow', 1285, 290, '1960-01-17');
INSERT INTO sng_tab VALUES (21, 'Drerskajon Stailvoundkin', 'plastic', 'bailquack', 1706, 474, '1965-12-27');
INSERT INTO sng_tab VALUES (22, 'Lucky Cedar', 'stalkelclen', 'pleaspel', 1779, 508, '1998-06-05');
INSERT INTO sng_tab VALUES (23, 'Baimher Ritrer', 'cotton', 'black', 3305, 117, '1965-09-17');
INSERT INTO sng_tab VALUES (24, 'Chemweanhain Dulquaim', 'cotton', 'pleaspel', 1586, 342, '1997-01-16');
INSERT INTO sng_tab VALUES (25, 'Ploulflound Brunwickskeas', 'cotton', 'yellow', 143, 502, '1975-08-03');
CREATE TABLE all_sessions (
  session_id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  payment TEXT NOT NULL,
  channel TEXT NOT NULL,
  units INTEGER NOT NULL,
  expense INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  con_ref INTEGER NOT NULL,
  song_key INTEGER NOT NULL,
  FOREIGN KEY (con_ref) REFERENCES conductor_list(nr),
  FOREIGN KEY (song_key) REFERENCES sng_tab(sng_no)
);
INSERT INTO all_sessions VALUES (1, 'W403', 'cheque', 'partner', 107, 2227, '2011-05-08', 15, 3);
INSERT INTO all_sessions VALUES (2, 'W310', 'cheque', 'partner', 9, 2557, '2018-07-16', 10, 5);
INSERT INTO all_sessions VALUES (3, 'W557', 'cheque', 'gustol', 55, 821, '2021-02-10', 15, 18);
INSERT INTO all_sessions VALUES (4, 'W955', 'weltain', 'partner', 206, 426, '2014-03-21', 24, 22);
INSERT INTO all_sessions VALUES (5, 'W869', 'cheque', 'fax', 227, 1344, '2015-06-22', 26, 1);
INSERT INTO all_sessions VALUES (6, 'W424', 'grainquom', 'gustol', 121, 1109, '2020-08-08', 21, 5);
INSERT INTO all_sessions VALUES (7, 'W469', 'cheque', 'partner', 96, 504, '2017-07-02', 2, 25);
INSERT INTO all_sessions VALUES (8, 'W315', 'weltain', 'sotdrackzeat', 3, 206, '2010-09-28', 8, 3);
INSERT INTO all_sessions VALUES (9, 'W804', 'cheque', 'sotdrackzeat', 143, 2105, '2015-12-04', 17, 21);
INSERT INTO all_sessions VALUES (10, 'W252', 'cheque', 'sotdrackzeat', 12, 2113, '2013-04-12', 11, 19);
INSERT INTO all_sessions VALUES (11, 'W185', 'grainquom', 'partner', 39, 2881, '2017-10-11', 15, 1);
INSERT INTO all_sessions VALUES (12, 'W623', 'weltain', 'queasharbrim', 164, 200, '2019-07-24', 21, 19);
INSERT INTO all_sessions VALUES (13, 'W532', 'cheque', 'fax', 164, 1928, '2011-08-10', 11, 22);
INSERT INTO all_sessions VALUES (14, 'W159', 'voucher', 'fax', 18, 233, '2019-07-22', 8, 3);
INSERT INTO all_sessions VALUES (15, 'W769', 'weltain', 'sotdrackzeat', 119, 2488, '2017-11-20', 9, 9);
INSERT INTO all_sessions VALUES (16, 'W829', 'cheque', 'partner', 201, 2352, '2024-09-24', 5, 8);
INSERT INTO all_sessions VALUES (17, 'W131', 'cheque', 'partner', 136, 1199, '2017-06-23', 17, 9);
INSERT INTO all_sessions VALUES (18, 'W371', 'weltain', 'fax', 156, 2407, '2014-08-25', 23, 5);
INSERT INTO all_sessions VALUES (19, 'W446', 'cheque', 'partner', 213, 2776, '2010-04-22', 15, 6);
INSERT INTO all_sessions VALUES (20, 'W120', 'weltain', 'fax', 113, 2405, '2015-05-27', 23, 17);
INSERT INTO all_sessions VALUES (21, 'W276', 'weltain', 'fax', 56, 2706, '2011-12-10', 22, 2);
INSERT INTO all_sessions VALUES (22, 'W205', 'weltain', 'sotdrackzeat', 23, 2215, '2019-04-14', 8, 19);
INSERT INTO all_sessions VALUES (23, 'W639', 'grainquom', 'sotdrackzeat', 160, 385, '2021-01-07', 4, 21);
INSERT INTO all_sessions VALUES (24, 'W958', 'cheque', 'fax', 88, 1728, '2012-02-25', 24, 25);
INSERT INTO all_sessions VALUES (25, 'W284', 'weltain', 'sotdrackzeat', 278, 2459, '2022-01-28', 8, 14);
INSERT INTO all_sessions VALUES (26, 'W950', 'weltain', 'sotdrackzeat', 191, 126, '2015-05-26', 8, 17);
INSERT INTO all_sessions VALUES (27, 'W843', 'cheque', 'sotdrackzeat', 49, 2998, '2010-02-19', 19, 3);
INSERT INTO all_sessions VALUES (28, 'W464', 'cheque', 'partner', 143, 166, '2024-06-21', 17, 15);
INSERT INTO all_sessions VALUES (29, 'W257', 'voucher', 'partner', 147, 1224, '2024-11-13', 23, 22);
INSERT INTO all_sessions VALUES (30, 'W336', 'cheque', 'sotdrackzeat', 184, 2077, '2011-02-18', 12, 8);
INSERT INTO all_sessions VALUES (31, 'W674', 'cheque', 'fax', 277, 1914, '2016-09-22', 1, 13);
INSERT INTO all_sessions VALUES (32, 'W591', 'cheque', 'fax', 10, 2061, '2013-08-27', 6, 2);
INSERT INTO all_sessions VALUES (33, 'W421', 'cheque', 'sotdrackzeat', 157, 1678, '2023-08-25', 17, 5);
INSERT INTO all_sessions VALUES (34, 'W888', 'weltain', 'sotdrackzeat', 249, 2635, '2021-08-11', 22, 9);
INSERT INTO all_sessions VALUES (35, 'W867', 'cheque', 'partner', 24, 1869, '2012-04-18', 4, 13);
INSERT INTO all_sessions VALUES (36, 'W165', 'cheque', 'partner', 71, 643, '2021-03-06', 4, 5);
INSERT INTO all_sessions VALUES (37, 'W699', 'cheque', 'fax', 66, 88, '2022-07-05', 23, 2);
INSERT INTO all_sessions VALUES (38, 'W904', 'cheque', 'partner', 20, 1835, '2012-04-21', 25, 5);
INSERT INTO all_sessions VALUES (39, 'W264', 'weltain', 'fax', 17, 1700, '2010-01-09', 8, 21);
INSERT INTO all_sessions VALUES (40, 'W946', 'weltain', 'partner', 186, 1848, '2013-04-07', 1, 2);
INSERT INTO all_sessions VALUES (41, 'W598', 'weltain', 'fax', 154, 386, '2012-09-15', 17, 7);
INSERT INTO all_sessions VALUES (42, 'W354', 'weltain', 'partner', 249, 2136, '2010-04-27', 7, 9);
INSERT INTO all_sessions VALUES (43, 'W604', 'cheque', 'gustol', 132, 1570, '2021-11-07', 12, 22);
INSERT INTO all_sessions VALUES (44, 'W856', 'cheque', 'fax', 85, 1494, '2011-03-25', 25, 3);
INSERT INTO all_sessions VALUES (45, 'W198', 'weltain', 'gustol', 30, 2940, '2020-07-22', 19, 17);
INSERT INTO all_sessions VALUES (46, 'W242', 'weltain', 'fax', 165, 1788, '2013-06-05', 21, 17);
INSERT INTO all_sessions VALUES (47, 'W380', 'weltain', 'gustol', 277, 243, '2020-01-15', 4, 22);
INSERT INTO all_sessions VALUES (48, 'W669', 'weltain', 'partner', 289, 2995, '2023-06-27', 12, 21);
INSERT INTO all_sessions VALUES (49, 'W764', 'cheque', 'partner', 244, 1103, '2020-05-28', 19, 8);
INSERT INTO all_sessions VALUES (50, 'W148', 'cheque', 'partner', 56, 382, '2012-07-05', 12, 18);
INSERT INTO all_sessions VALUES (51, 'W709', 'cheque', 'gustol', 189, 1398, '2024-11-19', 16, 22);
INSERT INTO all_sessions VALUES (52, 'W659', 'cheque', 'gustol', 144, 2143, '2016-10-16', 25, 9);
INSERT INTO all_sessions VALUES (53, 'W345', 'weltain', 'sotdrackzeat', 271, 91, '2020-07-07', 20, 8);
INSERT INTO all_sessions VALUES (54, 'W384', 'weltain', 'gustol', 141, 1200, '2012-04-24', 26, 13);
INSERT INTO all_sessions VALUES (55, 'W210', 'voucher', 'gustol', 23, 2990, '2015-11-20', 2, 22);
INSERT INTO all_sessions VALUES (56, 'W644', 'cheque', 'partner', 65, 1684, '2016-01-01', 25, 7);
INSERT INTO all_sessions VALUES (57, 'W312', 'cheque', 'partner', 230, 2359, '2022-04-17', 1, 7);
INSERT INTO all_sessions VALUES (58, 'W729', 'cheque', 'fax', 28, 1064, '2018-09-28', 6, 16);
INSERT INTO all_sessions VALUES (59, 'W505', 'cheque', 'gustol', 42, 1960, '2017-03-08', 5, 15);
INSERT INTO all_sessions VALUES (60, 'W579', 'weltain', 'partner', 99, 264, '2022-03-14', 16, 6);
INSERT INTO all_sessions VALUES (61, 'W923', 'weltain', 'fax', 47, 695, '2024-06-10', 21, 2);
INSERT INTO all_sessions VALUES (62, 'W299', 'cheque', 'partner', 228, 2790, '2020-09-24', 23, 22);
INSERT INTO all_sessions VALUES (63, 'W945', 'cheque', 'fax', 41, 1662, '2020-10-27', 4, 9);
INSERT INTO all_sessions VALUES (64, 'W415', 'grainquom', 'fax', 152, 1073, '2021-09-01', 25, 6);
INSERT INTO all_sessions VALUES (65, 'W179', 'cheque', 'partner', 56, 2059, '2011-12-25', 22, 5);
INSERT INTO all_sessions VALUES (66, 'W792', 'weltain', 'fax', 179, 1125, '2012-06-23', 7, 19);
INSERT INTO all_sessions VALUES (67, 'W581', 'weltain', 'gustol', 136, 2272, '2014-11-11', 22, 8);
INSERT INTO all_sessions VALUES (68, 'W510', 'cheque', 'fax', 180, 2243, '2021-02-21', 1, 9);
INSERT INTO all_sessions VALUES (69, 'W812', 'cheque', 'sotdrackzeat', 178, 705, '2024-08-14', 10, 19);
INSERT INTO all_sessions VALUES (70, 'W303', 'cheque', 'gustol', 220, 1494, '2022-01-02', 16, 6);
INSERT INTO all_sessions VALUES (71, 'W487', 'weltain', 'partner', 115, 1998, '2011-10-02', 19, 6);
INSERT INTO all_sessions VALUES (72, 'W628', 'weltain', 'queasharbrim', 143, 2422, '2024-01-23', 22, 8);
INSERT INTO all_sessions VALUES (73, 'W290', 'weltain', 'gustol', 185, 2842, '2013-07-14', 4, 22);
INSERT INTO all_sessions VALUES (74, 'W596', 'weltain', 'partner', 206, 1478, '2019-10-01', 16, 6);
INSERT INTO all_sessions VALUES (75, 'W771', 'weltain', 'sotdrackzeat', 95, 2252, '2014-11-26', 8, 13);
INSERT INTO all_sessions VALUES (76, 'W643', 'voucher', 'partner', 256, 2955, '2013-06-11', 6, 7);
INSERT INTO all_sessions VALUES (77, 'W798', 'cheque', 'fax', 159, 1643, '2021-03-07', 16, 22);
INSERT INTO all_sessions VALUES (78, 'W224', 'cheque', 'gustol', 97, 2217, '2016-09-21', 15, 22);
INSERT INTO all_sessions VALUES (79, 'W395', 'weltain', 'gustol', 81, 2356, '2014-10-15', 21, 7);
INSERT INTO all_sessions VALUES (80, 'W406', 'cheque', 'partner', 272, 2940, '2016-03-11', 4, 19);
INSERT INTO all_sessions VALUES (81, 'W951', 'cheque', 'sotdrackzeat', 190, 584, '2022-01-15', 15, 21);
INSERT INTO all_sessions VALUES (82, 'W200', 'cheque', 'partner', 257, 2759, '2023-11-11', 23, 25);
INSERT INTO all_sessions VALUES (83, 'W101', 'weltain', 'fax', 279, 1914, '2015-10-25', 16, 1);
INSERT INTO all_sessions VALUES (84, 'W187', 'cheque', 'gustol', 251, 694, '2024-09-21', 16, 7);
INSERT INTO all_sessions VALUES (85, 'W953', 'weltain', 'fax', 282, 1858, '2011-05-27', 23, 22);
INSERT INTO all_sessions VALUES (86, 'W788', 'cheque', 'partner', 42, 2670, '2012-10-16', 6, 2);
INSERT INTO all_sessions VALUES (87, 'W103', 'weltain', 'queasharbrim', 72, 2262, '2020-06-24', 15, 21);
INSERT INTO all_sessions VALUES (88, 'W393', 'cheque', 'partner', 165, 1625, '2012-11-18', 9, 9);
INSERT INTO all_sessions VALUES (89, 'W841', 'weltain', 'queasharbrim', 54, 1993, '2016-02-15', 20, 15);
INSERT INTO all_sessions VALUES (90, 'W663', 'weltain', 'sotdrackzeat', 3, 1423, '2017-02-20', 21, 7);
INSERT INTO all_sessions VALUES (91, 'W854', 'cheque', 'gustol', 118, 1918, '2014-03-12', 4, 2);
INSERT INTO all_sessions VALUES (92, 'W972', 'grainquom', 'sotdrackzeat', 213, 1092, '2012-12-06', 5, 2);
INSERT INTO all_sessions VALUES (93, 'W223', 'cheque', 'sotdrackzeat', 50, 2786, '2020-08-06', 22, 3);
INSERT INTO all_sessions VALUES (94, 'W819', 'cheque', 'gustol', 240, 1652, '2014-07-01', 16, 21);
INSERT INTO all_sessions VALUES (95, 'W963', 'cheque', 'fax', 43, 2937, '2016-10-28', 16, 25);
INSERT INTO all_sessions VALUES (96, 'W894', 'cheque', 'fax', 286, 2663, '2012-06-08', 4, 16);
INSERT INTO all_sessions VALUES (97, 'W736', 'grainquom', 'partner', 124, 827, '2017-12-18', 16, 17);
INSERT INTO all_sessions VALUES (98, 'W176', 'grainquom', 'partner', 77, 2297, '2024-11-20', 12, 2);
INSERT INTO all_sessions VALUES (99, 'W530', 'cheque', 'sotdrackzeat', 92, 2880, '2010-06-15', 21, 7);
INSERT INTO all_sessions VALUES (100, 'W789', 'cheque', 'partner', 40, 2282, '2012-02-19', 5, 8);
INSERT INTO all_sessions VALUES (101, 'W905', 'weltain', 'sotdrackzeat', 105, 1236, '2023-07-03', 12, 2);
INSERT INTO all_sessions VALUES (102, 'W133', 'weltain', 'fax', 257, 2529, '2013-04-01', 12, 1);
INSERT INTO all_sessions VALUES (103, 'W885', 'weltain', 'fax', 191, 2703, '2013-11-21', 24, 9);
INSERT INTO all_sessions VALUES (104, 'W109', 'cheque', 'sotdrackzeat', 296, 2884, '2017-02-03', 17, 8);
INSERT INTO all_sessions VALUES (105, 'W941', 'cheque', 'fax', 167, 2611, '2013-02-03', 12, 18);
INSERT INTO all_sessions VALUES (106, 'W939', 'grainquom', 'fax', 41, 370, '2021-05-10', 21, 2);
INSERT INTO all_sessions VALUES (107, 'W169', 'cheque', 'partner', 15, 2759, '2014-10-01', 7, 2);
INSERT INTO all_sessions VALUES (108, 'W122', 'cheque', 'fax', 233, 2562, '2013-08-18', 12, 15);
INSERT INTO all_sessions VALUES (109, 'W991', 'weltain', 'partner', 253, 1641, '2014-12-22', 24, 21);
INSERT INTO all_sessions VALUES (110, 'W253', 'grainquom', 'fax', 144, 1012, '2017-02-19', 2, 5);
INSERT INTO all_sessions VALUES (111, 'W399', 'cheque', 'partner', 76, 2933, '2022-01-06', 2, 3);
INSERT INTO all_sessions VALUES (112, 'W127', 'grainquom', 'fax', 21, 2649, '2024-02-17', 22, 5);
INSERT INTO all_sessions VALUES (113, 'W160', 'weltain', 'fax', 222, 26, '2016-10-06', 21, 6);
INSERT INTO all_sessions VALUES (114, 'W893', 'weltain', 'gustol', 111, 608, '2014-04-20', 10, 22);
INSERT INTO all_sessions VALUES (115, 'W182', 'weltain', 'sotdrackzeat', 267, 1977, '2015-06-21', 4, 1);
INSERT INTO all_sessions VALUES (116, 'W260', 'cheque', 'sotdrackzeat', 175, 15, '2010-01-15', 4, 22);
INSERT INTO all_sessions VALUES (117, 'W481', 'cheque', 'fax', 139, 2386, '2020-07-07', 15, 16);
INSERT INTO all_sessions VALUES (118, 'W884', 'weltain', 'gustol', 104, 536, '2016-12-18', 12, 21);
INSERT INTO all_sessions VALUES (119, 'W966', 'weltain', 'partner', 169, 140, '2014-11-13', 6, 21);
INSERT INTO all_sessions VALUES (120, 'W171', 'weltain', 'fax', 228, 1158, '2020-01-16', 6, 21);
