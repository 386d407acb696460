CREATE TABLE gardeners_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_rank TEXT NOT NULL,
  col_open_type TEXT NOT NULL,
  col_height INTEGER NOT NULL,
  col_extra_gain INTEGER NOT NULL,
  col_hiring_date TEXT NOT NULL
);
INSERT INTO gardeners_data VALUES (1, 'Zumdurhai Bickvundlum', 'hailquur', 'zaimdar', 195, 31, '1990-12-28');
INSERT INTO gardeners_data VALUES (2, 'Clanpluwou Fleakeackgrou', 'deputy', 'zaimdar', 190, 33, '2021-05-11');
INSERT INTO gardeners_data VALUES (3, 'Maria Grant', 'deputy', 'early', 197, 14, '1991-07-08');
INSERT INTO gardeners_data VALUES (4, 'Iris Quist', 'deputy', 'early', 165, 19, '1991-12-23');
INSERT INTO gardeners_data VALUES (5, 'Foutdrer Dratskinul', 'assistant', 'early', 177, 3, '2002-07-26');
INSERT INTO gardeners_data VALUES (6, 'Drendlum Gerjearkain', 'chief', 'kaitmuspar', 176, 9, '2000-01-27');
INSERT INTO gardeners_data VALUES (7, 'Cleskounzond Dastemnu', 'assistant', 'zaimdar', 157, 14, '1994-03-14');
INSERT INTO gardeners_data VALUES (8, 'Plishol Shetreck', 'trainee', 'early', 170, 11, '1991-03-06');
INSERT INTO gardeners_data VALUES (9, 'Vamdaishai Pleadrous', 'hailquur', 'weekend', 191, 10, '2001-06-13');
INSERT INTO gardeners_data VALUES (10, 'Chearduvo Joulclouru', 'assistant', 'kaitmuspar', 196, 20, '2008-04-02');
INSERT INTO gardeners_data VALUES (11, 'Skanfit Brumhucksen', 'assistant', 'weekend', 202, 26, '2009-10-28');
INSERT INTO gardeners_data VALUES (12, 'Hasoulplear Skaisbu', 'deputy', 'early', 193, 12, '2021-06-28');
INSERT INTO gardeners_data VALUES (13, 'Peandfoum Brenvem', 'trainee', 'zaimdar', 193, 35, '2006-07-20');
INSERT INTO gardeners_data VALUES (14, 'Flamskind Zindsouflus', 'assistant', 'kaitmuspar', 183, 27, '2016-10-21');
INSERT INTO gardeners_data VALUES (15, 'Lena Silva', 'hailquur', 'kaitmuspar', 195, 17, '1990-07-15');
INSERT INTO gardeners_data VALUES (16, 'Frank Smith', 'deputy', 'weekend', 191, 28, '2022-10-14');
INSERT INTO gardeners_data VALUES (17, 'Cheatgoucklai Gicknun', 'hailquur', 'zaimdar', 199, 15, '2015-10-21');
INSERT INTO gardeners_data VALUES (18, 'Reclait Dreackkralva', 'chief', 'zaimdar', 151, 3, '1993-01-08');
INSERT INTO gardeners_data VALUES (19, 'Lena Martin', 'assistant', 'zaimdar', 164, 38, '1994-11-11');
INSERT INTO gardeners_data VALUES (20, 'Zatzem Keatplo', 'assistant', 'zaimdar', 152, 22, '2009-02-27');
INSERT INTO gardeners_data VALUES (21, 'Draindtrem Kreasgea', 'hailquur', 'early', 184, 12, '2021-10-23');
INSERT INTO gardeners_data VALUES (22, 'Peter Nash', 'hailquur', 'kaitmuspar', 172, 6, '2014-09-23');
INSERT INTO gardeners_data VALUES (23, 'Tara Adams', 'assistant', 'weekend', 170, 19, '2012-12-16');
INSERT INTO gardeners_data VALUES (24, 'Drarclainclut Triljouck', 'deputy', 'early', 175, 15, '2021-10-24');
INSERT INTO gardeners_data VALUES (25, 'Faboul Flearmu', 'hailquur', 'early', 187, 15, '1989-07-14');
INSERT INTO gardeners_data VALUES (26, 'Pinlaicktun Braipu', 'deputy', 'kaitmuspar', 187, 28, '2012-11-11');
INSERT INTO gardeners_data VALUES (27, 'Shaittouncha Fesquain', 'deputy', 'kaitmuspar', 198, 36, '2015-04-22');
INSERT INTO gardeners_data VALUES (28, 'Maria Clark', 'hailquur', 'zaimdar', 192, 39, '1998-05-05');
INSERT INTO gardeners_data VALUES (29, 'David Ellis', 'deputy', 'weekend', 194, 14, '2002-10-22');
INSERT INTO gardeners_data VALUES (30, 'Taihean Troqueal', 'hailquur', 'kaitmuspar', 200, 7, '1990-07-18');
CREATE TABLE bouquets_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_current_level TEXT NOT NULL,
  col_weshondquat_vospouszen TEXT NOT NULL,
  col_jaimgut_skotgrearweck INTEGER NOT NULL,
  col_plendtraitclou INTEGER NOT NULL,
  col_purchase_date TEXT NOT NULL
);
INSERT INTO bouquets_data VALUES (1, 'Lucky Raven', 'new', 'black', 157, 168, '2007-07-03');
INSERT INTO bouquets_data VALUES (2, 'Wurandsku Voundbroundvet', 'restored', 'black', 87, 653, '2018-02-21');
INSERT INTO bouquets_data VALUES (3, 'Rapid Lotus', 'flaimnoummou', 'thadrea', 206, 311, '2023-08-18');
INSERT INTO bouquets_data VALUES (4, 'Tramkendgrou Stamplour', 'restored', 'thadrea', 172, 294, '2018-04-04');
INSERT INTO bouquets_data VALUES (5, 'Noble Orchid', 'restored', 'thearwat', 312, 278, '2013-05-07');
INSERT INTO bouquets_data VALUES (6, 'Meackjeal Rundwou', 'restored', 'silstolfi', 274, 252, '2020-12-09');
INSERT INTO bouquets_data VALUES (7, 'Shirtha Bailchaindbround', 'worn', 'black', 2, 222, '2007-10-26');
INSERT INTO bouquets_data VALUES (8, 'Secret Storm', 'new', 'thadrea', 197, 669, '2017-06-23');
INSERT INTO bouquets_data VALUES (9, 'Velvet Harvest', 'dundvais', 'black', 305, 332, '2008-10-23');
INSERT INTO bouquets_data VALUES (10, 'Mighty Tiger', 'restored', 'black', 137, 523, '2006-09-18');
INSERT INTO bouquets_data VALUES (11, 'Iron Lotus', 'damaged', 'black', 210, 581, '2024-11-06');
INSERT INTO bouquets_data VALUES (12, 'Gackwoumcho Ganzeackgraind', 'new', 'black', 384, 430, '2023-09-07');
INSERT INTO bouquets_data VALUES (13, 'Wild Tiger', 'restored', 'silstolfi', 117, 656, '2002-01-05');
INSERT INTO bouquets_data VALUES (14, 'Wild Anchor', 'damaged', 'thearwat', 257, 35, '2019-12-26');
INSERT INTO bouquets_data VALUES (15, 'Skindbrur Pomske', 'damaged', 'thearwat', 378, 383, '2017-06-12');
INSERT INTO bouquets_data VALUES (16, 'Haimwirwoul Toutkroum', 'restored', 'black', 62, 390, '2012-01-16');
INSERT INTO bouquets_data VALUES (17, 'Nenskupi Zalpoutgrain', 'new', 'thadrea', 312, 530, '2019-05-05');
INSERT INTO bouquets_data VALUES (18, 'Gisletchu Dilfoucklout', 'restored', 'thearwat', 64, 440, '2008-12-28');
INSERT INTO bouquets_data VALUES (19, 'Nundset Rearplimstaind', 'new', 'thearwat', 75, 290, '2014-03-15');
INSERT INTO bouquets_data VALUES (20, 'Wild Beacon', 'new', 'thearwat', 139, 136, '2021-08-22');
INSERT INTO bouquets_data VALUES (21, 'Pladreamskan Drusherkreand', 'damaged', 'thearwat', 199, 264, '2003-12-12');
INSERT INTO bouquets_data VALUES (22, 'Galgrolground Draittrealeack', 'restored', 'black', 168, 642, '2014-04-23');
INSERT INTO bouquets_data VALUES (23, 'Bresflainzal Plurfonflear', 'worn', 'black', 226, 441, '2005-10-12');
INSERT INTO bouquets_data VALUES (24, 'Taitpundkro Flulwa', 'new', 'thearwat', 214, 303, '2018-01-01');
CREATE TABLE deliveries_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_gumheatjoul TEXT NOT NULL,
  col_final_level TEXT NOT NULL,
  col_direct_speed INTEGER NOT NULL,
  col_fenfleaquock INTEGER NOT NULL,
  col_registration_date TEXT NOT NULL,
  link_gardener INTEGER NOT NULL,
  link_bouquet INTEGER NOT NULL,
  FOREIGN KEY (link_gardener) REFERENCES gardeners_data(row_id),
  FOREIGN KEY (link_bouquet) REFERENCES bouquets_data(row_id)
);
INSERT INTO deliveries_data VALUES (1, 'D543', 'pending', 'HIG', 1129, 396, '2022-08-18', 24, 16);
INSERT INTO deliveries_data VALUES (2, 'D903', 'tecklamhus', 'WAI', 662, 792, '2024-08-02', 27, 8);
INSERT INTO deliveries_data VALUES (3, 'D795', 'pending', 'WAI', 3046, 539, '2011-09-04', 29, 20);
INSERT INTO deliveries_data VALUES (4, 'D635', 'rejected', 'HIG', 1816, 587, '2021-01-12', 23, 6);
INSERT INTO deliveries_data VALUES (5, 'D203', 'tecklamhus', 'WAI', 2086, 822, '2014-08-25', 21, 22);
INSERT INTO deliveries_data VALUES (6, 'D557', 'rejected', 'NOR', 4690, 72, '2024-04-04', 6, 1);
INSERT INTO deliveries_data VALUES (7, 'D353', 'rejected', 'NOR', 200, 266, '2014-06-24', 16, 17);
INSERT INTO deliveries_data VALUES (8, 'D444', 'rejected', 'HIG', 3634, 105, '2014-07-13', 24, 3);
INSERT INTO deliveries_data VALUES (9, 'D809', 'pending', 'NOR', 1079, 608, '2014-02-06', 27, 3);
INSERT INTO deliveries_data VALUES (10, 'D864', 'pending', 'HIG', 4931, 393, '2015-11-11', 13, 19);
INSERT INTO deliveries_data VALUES (11, 'D685', 'rejected', 'LOW', 3216, 138, '2016-05-08', 27, 13);
INSERT INTO deliveries_data VALUES (12, 'D684', 'rejected', 'NOR', 2711, 463, '2011-06-09', 23, 22);
INSERT INTO deliveries_data VALUES (13, 'D792', 'pending', 'WAI', 2326, 691, '2018-01-28', 29, 8);
INSERT INTO deliveries_data VALUES (14, 'D784', 'pending', 'NOR', 4582, 941, '2014-03-22', 23, 7);
INSERT INTO deliveries_data VALUES (15, 'D511', 'rejected', 'NOR', 2413, 851, '2024-10-26', 27, 7);
INSERT INTO deliveries_data VALUES (16, 'D571', 'pending', 'WAI', 2312, 562, '2012-01-15', 9, 20);
INSERT INTO deliveries_data VALUES (17, 'D392', 'pending', 'WAI', 373, 29, '2017-01-23', 19, 4);
INSERT INTO deliveries_data VALUES (18, 'D875', 'zaitlamgrot', 'HIG', 1541, 299, '2020-04-02', 6, 14);
INSERT INTO deliveries_data VALUES (19, 'D786', 'rejected', 'WAI', 1994, 592, '2017-04-02', 22, 19);
INSERT INTO deliveries_data VALUES (20, 'D507', 'pending', 'WAI', 4880, 172, '2011-07-14', 19, 8);
INSERT INTO deliveries_data VALUES (21, 'D104', 'pending', 'NOR', 2619, 203, '2015-09-12', 6, 23);
INSERT INTO deliveries_data VALUES (22, 'D259', 'zaitlamgrot', 'NOR', 2436, 758, '2010-09-17', 18, 14);
INSERT INTO deliveries_data VALUES (23, 'D603', 'zaitlamgrot', 'WAI', 981, 846, '2012-05-22', 26, 14);
INSERT INTO deliveries_data VALUES (24, 'D657', 'rejected', 'NOR', 3402, 506, '2019-10-24', 18, 8);
INSERT INTO deliveries_data VALUES (25, 'D975', 'pending', 'WAI', 4621, 344, '2011-02-03', 28, 6);
INSERT INTO deliveries_data VALUES (26, 'D412', 'rejected', 'LOW', 3820, 67, '2022-01-22', 10, 11);
INSERT INTO deliveries_data VALUES (27, 'D529', 'pending', 'HIG', 4190, 543, '2014-01-10', 19, 7);
INSERT INTO deliveries_data VALUES (28, 'D981', 'rejected', 'WAI', 1953, 5, '2018-02-07', 15, 8);
INSERT INTO deliveries_data VALUES (29, 'D992', 'rejected', 'HIG', 2185, 928, '2015-08-18', 9, 12);
INSERT INTO deliveries_data VALUES (30, 'D472', 'rejected', 'NOR', 1386, 18, '2017-11-28', 24, 4);
INSERT INTO deliveries_data VALUES (31, 'D572', 'zaitlamgrot', 'NOR', 607, 213, '2012-05-13', 6, 22);
INSERT INTO deliveries_data VALUES (32, 'D736', 'pending', 'WAI', 2284, 433, '2011-11-18', 3, 14);
INSERT INTO deliveries_data VALUES (33, 'D589', 'pending', 'WAI', 572, 351, '2019-12-20', 17, 22);
INSERT INTO deliveries_data VALUES (34, 'D461', 'zaitlamgrot', 'HIG', 4426, 46, '2020-08-05', 16, 22);
INSERT INTO deliveries_data VALUES (35, 'D534', 'rejected', 'NOR', 4562, 611, '2024-12-17', 19, 14);
INSERT INTO deliveries_data VALUES (36, 'D328', 'tecklamhus', 'NOR', 4643, 814, '2020-08-27', 15, 6);
INSERT INTO deliveries_data VALUES (37, 'D108', 'tecklamhus', 'HIG', 4483, 479, '2022-03-14', 30, 11);
INSERT INTO deliveries_data VALUES (38, 'D163', 'pending', 'NOR', 1289, 132, '2011-02-22', 20, 16);
INSERT INTO deliveries_data VALUES (39, 'D304', 'rejected', 'WAI', 4873, 110, '2020-05-02', 6, 17);
INSERT INTO deliveries_data VALUES (40, 'D625', 'pending', 'HIG', 1764, 20, '2010-09-10', 10, 20);
INSERT INTO deliveries_data VALUES (41, 'D217', 'pending', 'HIG', 3388, 692, '2012-11-04', 8, 14);
INSERT INTO deliveries_data VALUES (42, 'D750', 'rejected', 'NOR', 541, 307, '2015-08-03', 26, 10);
INSERT INTO deliveries_data VALUES (43, 'D906', 'zaitlamgrot', 'WAI', 2733, 634, '2013-10-19', 3, 7);
INSERT INTO deliveries_data VALUES (44, 'D179', 'tecklamhus', 'HIG', 782, 791, '2010-10-05', 9, 16);
INSERT INTO deliveries_data VALUES (45, 'D744', 'pending', 'WAI', 4692, 185, '2013-07-27', 30, 7);
INSERT INTO deliveries_data VALUES (46, 'D559', 'rejected', 'WAI', 2571, 34, '2016-10-28', 8, 8);
INSERT INTO deliveries_data VALUES (47, 'D556', 'zaitlamgrot', 'NOR', 439, 809, '2019-11-08', 6, 14);
INSERT INTO deliveries_data VALUES (48, 'D569', 'zaitlamgrot', 'LOW', 4084, 713, '2023-09-16', 19, 14);
INSERT INTO deliveries_data VALUES (49, 'D191', 'pending', 'NOR', 3035, 5, '2024-11-18', 24, 20);
INSERT INTO deliveries_data VALUES (50, 'D969', 'rejected', 'HIG', 1460, 421, '2018-01-08', 3, 20);
INSERT INTO deliveries_data VALUES (51, 'D497', 'tecklamhus', 'HIG', 3006, 145, '2013-05-25', 12, 13);
INSERT INTO deliveries_data VALUES (52, 'D749', 'tecklamhus', 'HIG', 128, 234, '2020-05-19', 20, 10);
INSERT INTO deliveries_data VALUES (53, 'D332', 'zaitlamgrot', 'WAI', 3442, 255, '2022-06-17', 23, 14);
INSERT INTO deliveries_data VALUES (54, 'D643', 'pending', 'WAI', 4178, 533, '2023-10-17', 11, 20);
INSERT INTO deliveries_data VALUES (55, 'D250', 'rejected', 'WAI', 222, 424, '2011-11-02', 12, 3);
INSERT INTO deliveries_data VALUES (56, 'D646', 'pending', 'LOW', 1360, 141, '2010-11-15', 23, 6);
INSERT INTO deliveries_data VALUES (57, 'D550', 'tecklamhus', 'WAI', 2859, 64, '2010-01-23', 24, 16);
INSERT INTO deliveries_data VALUES (58, 'D832', 'pending', 'WAI', 367, 704, '2021-01-26', 25, 19);
INSERT INTO deliveries_data VALUES (59, 'D109', 'rejected', 'WAI', 1207, 289, '2019-11-04', 22, 15);
INSERT INTO deliveries_data VALUES (60, 'D926', 'rejected', 'LOW', 1821, 721, '2023-09-22', 23, 13);
INSERT INTO deliveries_data VALUES (61, 'D553', 'zaitlamgrot', 'WAI', 1628, 172, '2017-05-28', 24, 22);
INSERT INTO deliveries_data VALUES (62, 'D890', 'rejected', 'LOW', 1303, 283, '2020-01-10', 29, 14);
INSERT INTO deliveries_data VALUES (63, 'D996', 'pending', 'HIG', 2750, 455, '2010-11-24', 19, 20);
INSERT INTO deliveries_data VALUES (64, 'D409', 'pending', 'WAI', 3988, 131, '2012-04-27', 3, 20);
INSERT INTO deliveries_data VALUES (65, 'D659', 'tecklamhus', 'WAI', 2734, 920, '2022-11-23', 24, 19);
INSERT INTO deliveries_data VALUES (66, 'D634', 'zaitlamgrot', 'HIG', 3093, 340, '2015-10-03', 28, 14);
INSERT INTO deliveries_data VALUES (67, 'D925', 'rejected', 'WAI', 2061, 310, '2023-09-15', 12, 7);
INSERT INTO deliveries_data VALUES (68, 'D790', 'tecklamhus', 'HIG', 3085, 252, '2017-09-26', 6, 23);
INSERT INTO deliveries_data VALUES (69, 'D746', 'tecklamhus', 'HIG', 2152, 476, '2022-07-16', 6, 12);
INSERT INTO deliveries_data VALUES (70, 'D951', 'rejected', 'NOR', 3551, 96, '2017-09-15', 19, 20);
INSERT INTO deliveries_data VALUES (71, 'D739', 'pending', 'HIG', 2352, 268, '2018-05-01', 8, 13);
INSERT INTO deliveries_data VALUES (72, 'D118', 'tecklamhus', 'HIG', 614, 437, '2016-04-27', 6, 13);
INSERT INTO deliveries_data VALUES (73, 'D752', 'pending', 'WAI', 1883, 458, '2018-12-12', 19, 13);
INSERT INTO deliveries_data VALUES (74, 'D123', 'pending', 'WAI', 3098, 617, '2023-05-13', 10, 13);
INSERT INTO deliveries_data VALUES (75, 'D415', 'pending', 'HIG', 2842, 378, '2023-05-20', 12, 22);
INSERT INTO deliveries_data VALUES (76, 'D563', 'rejected', 'HIG', 3321, 598, '2019-08-13', 24, 10);
INSERT INTO deliveries_data VALUES (77, 'D310', 'tecklamhus', 'NOR', 4480, 459, '2020-01-25', 23, 7);
INSERT INTO deliveries_data VALUES (78, 'D143', 'zaitlamgrot', 'NOR', 2627, 123, '2019-07-21', 21, 14);
INSERT INTO deliveries_data VALUES (79, 'D169', 'pending', 'NOR', 505, 438, '2024-09-09', 26, 6);
INSERT INTO deliveries_data VALUES (80, 'D371', 'tecklamhus', 'HIG', 1181, 776, '2018-01-19', 29, 3);
INSERT INTO deliveries_data VALUES (81, 'D423', 'pending', 'WAI', 2128, 303, '2021-07-10', 11, 3);
INSERT INTO deliveries_data VALUES (82, 'D177', 'tecklamhus', 'NOR', 3794, 793, '2024-10-17', 26, 4);
INSERT INTO deliveries_data VALUES (83, 'D584', 'rejected', 'HIG', 4045, 80, '2019-09-14', 29, 19);
INSERT INTO deliveries_data VALUES (84, 'D949', 'pending', 'LOW', 851, 317, '2020-09-28', 26, 7);
INSERT INTO deliveries_data VALUES (85, 'D331', 'tecklamhus', 'WAI', 3708, 900, '2020-03-21', 16, 6);
INSERT INTO deliveries_data VALUES (86, 'D357', 'pending', 'LOW', 3119, 745, '2016-04-09', 3, 13);
INSERT INTO deliveries_data VALUES (87, 'D232', 'pending', 'HIG', 1698, 481, '2013-03-14', 23, 3);
INSERT INTO deliveries_data VALUES (88, 'D263', 'zaitlamgrot', 'WAI', 1402, 778, '2012-12-04', 19, 20);
INSERT INTO deliveries_data VALUES (89, 'D299', 'zaitlamgrot', 'HIG', 4496, 622, '2024-04-18', 12, 4);
INSERT INTO deliveries_data VALUES (90, 'D513', 'pending', 'LOW', 3826, 161, '2011-08-16', 9, 14);
INSERT INTO deliveries_data VALUES (91, 'D793', 'pending', 'NOR', 3718, 219, '2022-04-20', 26, 16);
INSERT INTO deliveries_data VALUES (92, 'D102', 'rejected', 'WAI', 3165, 250, '2016-08-09', 14, 7);
INSERT INTO deliveries_data VALUES (93, 'D879', 'rejected', 'WAI', 4186, 804, '2011-10-24', 12, 6);
INSERT INTO deliveries_data VALUES (94, 'D889', 'tecklamhus', 'HIG', 290, 462, '2011-08-12', 9, 19);
INSERT INTO deliveries_data VALUES (95, 'D269', 'rejected', 'WAI', 2152, 764, '2013-12-05', 15, 7);
INSERT INTO deliveries_data VALUES (96, 'D478', 'rejected', 'NOR', 36, 358, '2010-05-12', 24, 13);
INSERT INTO deliveries_data VALUES (97, 'D465', 'rejected', 'LOW', 3743, 512, '2011-03-28', 23, 7);
INSERT INTO deliveries_data VALUES (98, 'D941', 'pending', 'NOR', 3213, 594, '2022-04-08', 2, 16);
INSERT INTO deliveries_data VALUES (99, 'D228', 'pending', 'HIG', 3345, 313, '2017-05-02', 15, 8);
INSERT INTO deliveries_data VALUES (100, 'D164', 'pending', 'NOR', 667, 737, '2019-09-28', 16, 4);
INSERT INTO deliveries_data VALUES (101, 'D595', 'rejected', 'WAI', 3995, 419, '2024-06-24', 10, 14);
INSERT INTO deliveries_data VALUES (102, 'D605', 'pending', 'HIG', 4496, 331, '2014-06-26', 15, 3);
INSERT INTO deliveries_data VALUES (103, 'D416', 'rejected', 'NOR', 1745, 468, '2017-06-25', 6, 4);
INSERT INTO deliveries_data VALUES (104, 'D523', 'pending', 'LOW', 4614, 289, '2018-07-09', 23, 13);
INSERT INTO deliveries_data VALUES (105, 'D549', 'tecklamhus', 'LOW', 805, 621, '2024-11-05', 24, 11);
INSERT INTO deliveries_data VALUES (106, 'D160', 'tecklamhus', 'HIG', 943, 541, '2023-03-12', 3, 8);
INSERT INTO deliveries_data VALUES (107, 'D323', 'rejected', 'WAI', 2660, 188, '2021-04-14', 13, 15);
INSERT INTO deliveries_data VALUES (108, 'D636', 'rejected', 'LOW', 1029, 569, '2014-11-03', 23, 4);
INSERT INTO deliveries_data VALUES (109, 'D193', 'pending', 'HIG', 4219, 466, '2020-06-12', 16, 8);
INSERT INTO deliveries_data VALUES (110, 'D373', 'rejected', 'WAI', 1843, 520, '2015-04-23', 30, 4);
INSERT INTO deliveries_data VALUES (111, 'D699', 'rejected', 'NOR', 2240, 353, '2014-02-22', 6, 22);
INSERT INTO deliveries_data VALUES (112, 'D363', 'rejected', 'NOR', 1989, 175, '2012-12-06', 4, 19);
INSERT INTO deliveries_data VALUES (113, 'D514', 'pending', 'NOR', 4996, 730, '2020-08-08', 27, 14);
INSERT INTO deliveries_data VALUES (114, 'D653', 'pending', 'NOR', 1768, 197, '2022-05-16', 12, 3);
INSERT INTO deliveries_data VALUES (115, 'D117', 'rejected', 'WAI', 1697, 766, '2022-11-20', 3, 10);
INSERT INTO deliveries_data VALUES (116, 'D114', 'zaitlamgrot', 'WAI', 3261, 885, '2023-11-07', 8, 19);
INSERT INTO deliveries_data VALUES (117, 'D772', 'rejected', 'WAI', 3393, 131, '2024-06-03', 15, 3);
INSERT INTO deliveries_data VALUES (118, 'D421', 'rejected', 'HIG', 2776, 829, '2019-07-05', 27, 19);
INSERT INTO deliveries_data VALUES (119, 'D235', 'rejected', 'HIG', 4118, 460, '2011-11-21', 30, 23);
INSERT INTO deliveries_data VALUES (120, 'D887', 'rejected', 'WAI', 3232, 523, '2022-07-13', 13, 20);
