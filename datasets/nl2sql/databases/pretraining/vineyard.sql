CREATE TABLE grower (
  grower_key INTEGER PRIMARY KEY,
  grower_title TEXT NOT NULL,
  grower_city TEXT NOT NULL,
  grower_main_section TEXT NOT NULL,
  grower_buwipean INTEGER NOT NULL,
  grower_height INTEGER NOT NULL,
  grower_safe_check TEXT NOT NULL
);
INSERT INTO grower VALUES (1, 'Thumleam Lunddrithail', 'grilkron', 'split', 7, 189, '1994-07-11');
INSERT INTO grower VALUES (2, 'Queamthountros Chiltounkrat', 'grilkron', 'early', 18, 176, '1955-12-06');
INSERT INTO grower VALUES (3, 'Plackdim Gramfil', 'zaimstack', 'gralskir', 6, 199, '1978-07-21');
INSERT INTO grower VALUES (4, 'Liam Nolan', 'Austin', 'gralskir', 40, 193, '1960-01-12');
INSERT INTO grower VALUES (5, 'Clara Tanaka', 'Naples', 'early', 12, 188, '1970-07-15');
INSERT INTO grower VALUES (6, 'Olivia Sato', 'grilkron', 'gralskir', 12, 176, '2001-05-15');
INSERT INTO grower VALUES (7, 'Frank Weber', 'Austin', 'night', 9, 156, '1984-09-08');
INSERT INTO grower VALUES (8, 'Gusqueatgreas Krorplifi', 'grilkron', 'night', 6, 193, '1986-03-09');
INSERT INTO grower VALUES (9, 'Chailvalplean Theclem', 'Austin', 'split', 27, 176, '1954-11-27');
INSERT INTO grower VALUES (10, 'Digotkais Chouplailnai', 'Naples', 'early', 0, 164, '1990-10-07');
INSERT INTO grower VALUES (11, 'Thorwaindstaim Mouflis', 'zaimstack', 'night', 22, 165, '1986-11-25');
INSERT INTO grower VALUES (12, 'Sekailli Shirchir', 'grilkron', 'vemstel', 5, 157, '1963-05-02');
INSERT INTO grower VALUES (13, 'Nina Reed', 'Naples', 'early', 39, 201, '1959-02-27');
INSERT INTO grower VALUES (14, 'Quourda Gummir', 'Naples', 'night', 4, 168, '1966-01-26');
INSERT INTO grower VALUES (15, 'Lena Hart', 'grilkron', 'vemstel', 30, 205, '1977-04-14');
INSERT INTO grower VALUES (16, 'Grotrai Griskoutclis', 'Naples', 'split', 16, 183, '1982-03-27');
INSERT INTO grower VALUES (17, 'Grearlatclaick Kulkond', 'Austin', 'early', 13, 196, '1998-01-11');
INSERT INTO grower VALUES (18, 'Iris Sato', 'zaimstack', 'day', 17, 163, '1981-05-22');
INSERT INTO grower VALUES (19, 'Plearladeat Verjeal', 'Austin', 'early', 32, 156, '2003-04-25');
INSERT INTO grower VALUES (20, 'Housot Chousgoumgout', 'Austin', 'early', 6, 161, '1959-09-07');
INSERT INTO grower VALUES (21, 'Jousthurdea Draickshea', 'Austin', 'split', 7, 183, '1982-08-11');
INSERT INTO grower VALUES (22, 'Rairhoum Quailmandlas', 'zaimstack', 'gralskir', 38, 150, '1990-04-11');
CREATE TABLE wine (
  wine_key INTEGER PRIMARY KEY,
  wine_title TEXT NOT NULL,
  wine_late_branch TEXT NOT NULL,
  wine_direct_family TEXT NOT NULL,
  wine_light_share INTEGER NOT NULL,
  wine_inner_loss INTEGER NOT NULL,
  wine_purchase_date TEXT NOT NULL
);
INSERT INTO wine VALUES (1, 'Skomnoumkea Quounddilmoul', 'purple', 'leather', 75, 9, '2023-09-27');
INSERT INTO wine VALUES (2, 'Litdrair Heanflair', 'purple', 'leather', 418, 90, '2017-02-10');
INSERT INTO wine VALUES (3, 'Feashearga Chamfas', 'brown', 'brass', 912, 80, '2002-02-02');
INSERT INTO wine VALUES (4, 'Partran Dremtrorpleand', 'fonchend', 'plastic', 554, 77, '2006-05-19');
INSERT INTO wine VALUES (5, 'Germeamgrain Mealthoum', 'brown', 'glass', 355, 9, '2001-02-23');
INSERT INTO wine VALUES (6, 'Keltou Leanpea', 'fonchend', 'leather', 540, 40, '2014-04-08');
INSERT INTO wine VALUES (7, 'Misty Orchid', 'fonchend', 'glass', 959, 13, '2010-11-03');
INSERT INTO wine VALUES (8, 'Frozen Anchor', 'geackskenskal', 'leather', 609, 85, '2001-12-11');
INSERT INTO wine VALUES (9, 'Royal Comet', 'brown', 'glass', 464, 75, '2017-02-03');
INSERT INTO wine VALUES (10, 'Wild Meadow', 'brown', 'glass', 688, 48, '2004-11-07');
INSERT INTO wine VALUES (11, 'Happy Willow', 'purple', 'glass', 641, 40, '2001-11-28');
INSERT INTO wine VALUES (12, 'Skondzaisha Chaimdeveas', 'purple', 'leather', 694, 58, '2013-03-19');
INSERT INTO wine VALUES (13, 'Hondsaind Paimflimwos', 'fonchend', 'leather', 802, 68, '2016-07-01');
INSERT INTO wine VALUES (14, 'Gazeand Bromdis', 'purple', 'glass', 86, 74, '2016-01-10');
INSERT INTO wine VALUES (15, 'Steasbomstaind Pourfoun', 'fonchend', 'leather', 407, 65, '2010-09-27');
INSERT INTO wine VALUES (16, 'Ploutbrulzain Dangind', 'fonchend', 'leather', 187, 31, '2022-05-26');
INSERT INTO wine VALUES (17, 'Clampeand Wanbrea', 'fonchend', 'leather', 648, 83, '2015-04-16');
INSERT INTO wine VALUES (18, 'Stuleck Grajijock', 'fonchend', 'glass', 655, 69, '2008-09-05');
INSERT INTO wine VALUES (19, 'Zaimdouck Loudunmea', 'brown', 'leather', 592, 32, '2012-09-20');
INSERT INTO wine VALUES (20, 'Healletpait Thiplis', 'fonchend', 'glass', 201, 64, '1999-07-15');
INSERT INTO wine VALUES (21, 'Laimtous Zalvillis', 'fonchend', 'leather', 496, 12, '2019-08-26');
INSERT INTO wine VALUES (22, 'Worrund Vidror', 'fonchend', 'leather', 458, 48, '2012-12-15');
INSERT INTO wine VALUES (23, 'Clolsackclous Shudrot', 'fonchend', 'plastic', 90, 27, '2019-07-06');
INSERT INTO wine VALUES (24, 'Thaitstackchur Randfonplir', 'fonchend', 'glass', 59, 22, '2004-11-24');
INSERT INTO wine VALUES (25, 'Misty Lotus', 'fonchend', 'brass', 505, 91, '2013-10-23');
INSERT INTO wine VALUES (26, 'Stisheat Dackfand', 'purple', 'leather', 238, 14, '2015-02-23');
INSERT INTO wine VALUES (27, 'Dundquurben Brufirthir', 'brown', 'paper', 619, 48, '2017-05-04');
INSERT INTO wine VALUES (28, 'Voundwol Quaihai', 'purple', 'glass', 620, 55, '2007-08-27');
INSERT INTO wine VALUES (29, 'Bainveardrond Sonplus', 'purple', 'leather', 720, 39, '2010-03-04');
INSERT INTO wine VALUES (30, 'Feckgrun Chaicklea', 'fonchend', 'paper', 327, 7, '2019-01-26');
INSERT INTO wine VALUES (31, 'Paickbebras Welsond', 'brown', 'glass', 508, 38, '2005-02-24');
INSERT INTO wine VALUES (32, 'Pligrou Chatchun', 'geackskenskal', 'glass', 203, 81, '2005-05-17');
INSERT INTO wine VALUES (33, 'Plemdrur Datbrouckshel', 'fonchend', 'leather', 689, 73, '2019-06-13');
INSERT INTO wine VALUES (34, 'Secret Meadow', 'fonchend', 'paper', 205, 62, '2023-02-13');
CREATE TABLE sale (
  sale_key INTEGER PRIMARY KEY,
  sale_title TEXT NOT NULL,
  sale_outer_section TEXT NOT NULL,
  sale_channel TEXT NOT NULL,
  sale_discount INTEGER NOT NULL,
  sale_steatgeatgreat INTEGER NOT NULL,
  sale_early_renewal TEXT NOT NULL,
  fk_grower INTEGER NOT NULL,
  fk_wine INTEGER NOT NULL,
  FOREIGN KEY (fk_grower) REFERENCES grower(grower_key),
  FOREIGN KEY (fk_wine) REFERENCES wine(wine_key)
);
INSERT INTO sale VALUES (1, 'P137', 'mitdruspind', 'phone', 34, 1640, '2020-10-17', 22, 25);
INSERT INTO sale VALUES (2, 'P204', 'transfer', 'fax', 39, 672, '2021-10-08', 21, 5);
INSERT INTO sale VALUES (3, 'P533', 'voucher', 'walk-in', 13, 1674, '2016-02-24', 5, 15);
INSERT INTO sale VALUES (4, 'P856', 'transfer', 'walk-in', 19, 1251, '2024-01-15', 16, 32);
INSERT INTO sale VALUES (5, 'P963', 'transfer', 'phone', 57, 1890, '2018-04-02', 2, 20);
INSERT INTO sale VALUES (6, 'P125', 'transfer', 'phone', 19, 1271, '2012-02-08', 15, 9);
INSERT INTO sale VALUES (7, 'P508', 'voucher', 'walk-in', 33, 2692, '2010-02-12', 22, 12);
INSERT INTO sale VALUES (8, 'P395', 'voucher', 'phone', 21, 2072, '2012-12-21', 13, 15);
INSERT INTO sale VALUES (9, 'P584', 'mitdruspind', 'fax', 3, 2713, '2012-04-22', 2, 3);
INSERT INTO sale VALUES (10, 'P731', 'voucher', 'phone', 55, 1213, '2011-01-24', 18, 17);
INSERT INTO sale VALUES (11, 'P262', 'voucher', 'phone', 11, 2162, '2022-01-01', 11, 12);
INSERT INTO sale VALUES (12, 'P773', 'voucher', 'brouljaiclous', 25, 384, '2016-06-04', 4, 9);
INSERT INTO sale VALUES (13, 'P324', 'voucher', 'phone', 10, 471, '2023-05-25', 11, 12);
INSERT INTO sale VALUES (14, 'P994', 'voucher', 'phone', 50, 56, '2022-02-26', 5, 9);
INSERT INTO sale VALUES (15, 'P630', 'transfer', 'fax', 53, 2455, '2012-12-16', 9, 22);
INSERT INTO sale VALUES (16, 'P906', 'voucher', 'walk-in', 3, 31, '2021-04-08', 21, 7);
INSERT INTO sale VALUES (17, 'P665', 'voucher', 'brouljaiclous', 6, 1172, '2024-06-26', 15, 25);
INSERT INTO sale VALUES (18, 'P236', 'voucher', 'partner', 60, 1054, '2015-03-09', 22, 8);
INSERT INTO sale VALUES (19, 'P681', 'transfer', 'fax', 25, 2710, '2016-02-17', 15, 19);
INSERT INTO sale VALUES (20, 'P565', 'voucher', 'walk-in', 16, 271, '2018-08-24', 14, 4);
INSERT INTO sale VALUES (21, 'P625', 'voucher', 'fax', 16, 2655, '2013-11-24', 9, 25);
INSERT INTO sale VALUES (22, 'P769', 'voucher', 'partner', 34, 394, '2016-01-01', 15, 15);
INSERT INTO sale VALUES (23, 'P598', 'mitdruspind', 'phone', 56, 2128, '2014-08-18', 15, 5);
INSERT INTO sale VALUES (24, 'P651', 'transfer', 'walk-in', 13, 2521, '2019-11-05', 7, 9);
INSERT INTO sale VALUES (25, 'P627', 'voucher', 'phone', 51, 1385, '2013-10-24', 6, 4);
INSERT INTO sale VALUES (26, 'P768', 'voucher', 'phone', 45, 1678, '2015-01-18', 21, 25);
INSERT INTO sale VALUES (27, 'P743', 'transfer', 'walk-in', 14, 2235, '2015-08-19', 6, 23);
INSERT INTO sale VALUES (28, 'P976', 'voucher', 'phone', 28, 2429, '2011-03-14', 18, 22);
INSERT INTO sale VALUES (29, 'P511', 'voucher', 'brouljaiclous', 59, 465, '2014-08-16', 11, 2);
INSERT INTO sale VALUES (30, 'P985', 'voucher', 'partner', 30, 2437, '2015-10-11', 13, 25);
INSERT INTO sale VALUES (31, 'P163', 'voucher', 'partner', 28, 1291, '2020-12-12', 9, 2);
INSERT INTO sale VALUES (32, 'P339', 'voucher', 'walk-in', 50, 1030, '2019-06-24', 10, 15);
INSERT INTO sale VALUES (33, 'P987', 'voucher', 'walk-in', 27, 1941, '2018-06-18', 12, 11);
INSERT INTO sale VALUES (34, 'P960', 'transfer', 'fax', 10, 903, '2017-12-04', 22, 10);
INSERT INTO sale VALUES (35, 'P391', 'mitdruspind', 'fax', 18, 2708, '2011-09-02', 12, 20);
INSERT INTO sale VALUES (36, 'P106', 'mitdruspind', 'fax', 24, 942, '2022-03-02', 13, 32);
INSERT INTO sale VALUES (37, 'P820', 'voucher', 'walk-in', 12, 2052, '2024-03-22', 22, 15);
INSERT INTO sale VALUES (38, 'P475', 'transfer', 'fax', 35, 270, '2016-12-23', 13, 32);
INSERT INTO sale VALUES (39, 'P713', 'sheaqueajut', 'partner', 12, 2737, '2018-01-15', 19, 22);
INSERT INTO sale VALUES (40, 'P277', 'voucher', 'brouljaiclous', 8, 1932, '2016-08-02', 16, 7);
INSERT INTO sale VALUES (41, 'P494', 'voucher', 'brouljaiclous', 11, 585, '2013-09-16', 1, 4);
INSERT INTO sale VALUES (42, 'P229', 'transfer', 'brouljaiclous', 15, 2541, '2016-11-27', 1, 9);
INSERT INTO sale VALUES (43, 'P393', 'voucher', 'walk-in', 15, 639, '2012-03-21', 13, 9);
INSERT INTO sale VALUES (44, 'P724', 'voucher', 'phone', 45, 2948, '2017-04-05', 2, 10);
INSERT INTO sale VALUES (45, 'P865', 'transfer', 'fax', 17, 2926, '2019-09-27', 14, 4);
INSERT INTO sale VALUES (46, 'P738', 'voucher', 'partner', 40, 23, '2021-03-18', 11, 9);
INSERT INTO sale VALUES (47, 'P631', 'voucher', 'phone', 59, 1801, '2014-03-17', 5, 9);
INSERT INTO sale VALUES (48, 'P179', 'voucher', 'partner', 38, 1028, '2023-01-06', 10, 30);
INSERT INTO sale VALUES (49, 'P443', 'transfer', 'partner', 35, 230, '2016-02-11', 10, 19);
INSERT INTO sale VALUES (50, 'P867', 'mitdruspind', 'phone', 56, 616, '2022-06-24', 19, 5);
INSERT INTO sale VALUES (51, 'P653', 'mitdruspind', 'brouljaiclous', 27, 27, '2022-09-12', 18, 32);
INSERT INTO sale VALUES (52, 'P515', 'voucher', 'partner', 33, 2420, '2021-03-19', 5, 25);
INSERT INTO sale VALUES (53, 'P102', 'voucher', 'partner', 40, 721, '2012-02-23', 5, 29);
INSERT INTO sale VALUES (54, 'P438', 'voucher', 'phone', 29, 1982, '2023-01-16', 14, 5);
INSERT INTO sale VALUES (55, 'P473', 'voucher', 'walk-in', 19, 1158, '2013-07-08', 1, 30);
INSERT INTO sale VALUES (56, 'P138', 'mitdruspind', 'fax', 27, 2866, '2013-07-02', 22, 7);
INSERT INTO sale VALUES (57, 'P291', 'voucher', 'walk-in', 32, 2205, '2020-08-08', 1, 30);
INSERT INTO sale VALUES (58, 'P104', 'transfer', 'brouljaiclous', 33, 1284, '2013-09-19', 13, 32);
INSERT INTO sale VALUES (59, 'P227', 'transfer', 'fax', 1, 1949, '2023-01-26', 5, 1);
INSERT INTO sale VALUES (60, 'P643', 'mitdruspind', 'walk-in', 0, 496, '2022-06-04', 18, 1);
INSERT INTO sale VALUES (61, 'P613', 'sheaqueajut', 'walk-in', 8, 2446, '2022-01-14', 18, 5);
INSERT INTO sale VALUES (62, 'P244', 'sheaqueajut', 'fax', 34, 969, '2014-06-27', 10, 1);
INSERT INTO sale VALUES (63, 'P111', 'transfer', 'walk-in', 39, 1100, '2019-04-20', 13, 20);
INSERT INTO sale VALUES (64, 'P999', 'transfer', 'walk-in', 5, 592, '2012-10-25', 1, 5);
INSERT INTO sale VALUES (65, 'P254', 'sheaqueajut', 'brouljaiclous', 14, 2714, '2022-09-03', 15, 2);
INSERT INTO sale VALUES (66, 'P765', 'mitdruspind', 'walk-in', 24, 534, '2024-09-27', 5, 20);
INSERT INTO sale VALUES (67, 'P791', 'voucher', 'partner', 47, 2871, '2013-09-15', 22, 25);
INSERT INTO sale VALUES (68, 'P323', 'mitdruspind', 'fax', 22, 337, '2011-12-24', 1, 9);
INSERT INTO sale VALUES (69, 'P131', 'mitdruspind', 'partner', 58, 99, '2022-02-15', 22, 20);
INSERT INTO sale VALUES (70, 'P557', 'mitdruspind', 'brouljaiclous', 33, 812, '2015-10-10', 12, 18);
INSERT INTO sale VALUES (71, 'P180', 'transfer', 'fax', 23, 929, '2020-09-01', 15, 9);
INSERT INTO sale VALUES (72, 'P937', 'voucher', 'fax', 34, 1221, '2021-02-06', 7, 30);
INSERT INTO sale VALUES (73, 'P748', 'transfer', 'phone', 60, 361, '2020-06-16', 19, 19);
INSERT INTO sale VALUES (74, 'P831', 'sheaqueajut', 'walk-in', 30, 1360, '2016-10-24', 1, 18);
INSERT INTO sale VALUES (75, 'P162', 'sheaqueajut', 'fax', 42, 1110, '2015-04-04', 22, 25);
INSERT INTO sale VALUES (76, 'P917', 'transfer', 'fax', 7, 2936, '2011-04-09', 6, 3);
INSERT INTO sale VALUES (77, 'P403', 'transfer', 'walk-in', 11, 2391, '2023-05-07', 14, 22);
INSERT INTO sale VALUES (78, 'P294', 'transfer', 'walk-in', 0, 953, '2014-07-10', 7, 20);
INSERT INTO sale VALUES (79, 'P696', 'mitdruspind', 'fax', 39, 778, '2020-06-09', 13, 25);
INSERT INTO sale VALUES (80, 'P988', 'voucher', 'fax', 19, 1145, '2013-06-12', 13, 6);
INSERT INTO sale VALUES (81, 'P379', 'voucher', 'phone', 35, 244, '2023-01-06', 6, 1);
INSERT INTO sale VALUES (82, 'P933', 'voucher', 'walk-in', 25, 888, '2019-01-22', 11, 15);
INSERT INTO sale VALUES (83, 'P582', 'voucher', 'partner', 41, 2392, '2011-05-28', 1, 3);
INSERT INTO sale VALUES (84, 'P322', 'voucher', 'fax', 31, 2950, '2016-12-27', 5, 23);
INSERT INTO sale VALUES (85, 'P487', 'mitdruspind', 'phone', 42, 1089, '2010-10-03', 13, 9);
INSERT INTO sale VALUES (86, 'P662', 'transfer', 'fax', 15, 545, '2017-07-16', 13, 25);
INSERT INTO sale VALUES (87, 'P112', 'transfer', 'fax', 27, 2485, '2020-06-13', 13, 20);
INSERT INTO sale VALUES (88, 'P824', 'mitdruspind', 'walk-in', 17, 2045, '2012-11-04', 15, 5);
INSERT INTO sale VALUES (89, 'P266', 'voucher', 'fax', 58, 1173, '2016-08-04', 19, 4);
INSERT INTO sale VALUES (90, 'P599', 'transfer', 'fax', 21, 1234, '2018-06-28', 16, 19);
INSERT INTO sale VALUES (91, 'P177', 'transfer', 'phone', 31, 1060, '2013-08-07', 15, 25);
INSERT INTO sale VALUES (92, 'P247', 'mitdruspind', 'fax', 35, 1056, '2024-01-07', 18, 3);
INSERT INTO sale VALUES (93, 'P119', 'transfer', 'walk-in', 52, 852, '2016-11-06', 10, 30);
INSERT INTO sale VALUES (94, 'P418', 'voucher', 'brouljaiclous', 10, 1510, '2011-03-13', 12, 25);
INSERT INTO sale VALUES (95, 'P450', 'voucher', 'brouljaiclous', 13, 2551, '2014-05-01', 1, 9);
INSERT INTO sale VALUES (96, 'P781', 'transfer', 'partner', 5, 619, '2010-06-01', 15, 25);
INSERT INTO sale VALUES (97, 'P593', 'transfer', 'phone', 58, 419, '2011-11-25', 1, 4);
INSERT INTO sale VALUES (98, 'P171', 'transfer', 'walk-in', 0, 2506, '2017-02-11', 13, 18);
INSERT INTO sale VALUES (99, 'P875', 'mitdruspind', 'phone', 31, 2047, '2019-08-10', 19, 20);
INSERT INTO sale VALUES (100, 'P700', 'mitdruspind', 'brouljaiclous', 45, 2968, '2011-07-08', 15, 5);
INSERT INTO sale VALUES (101, 'P674', 'sheaqueajut', 'partner', 18, 428, '2022-06-28', 21, 9);
INSERT INTO sale VALUES (102, 'P887', 'sheaqueajut', 'walk-in', 7, 522, '2015-04-09', 1, 21);
INSERT INTO sale VALUES (103, 'P585', 'sheaqueajut', 'phone', 30, 409, '2017-08-16', 15, 3);
INSERT INTO sale VALUES (104, 'P798', 'voucher', 'walk-in', 60, 1140, '2011-02-05', 16, 8);
INSERT INTO sale VALUES (105, 'P149', 'sheaqueajut', 'phone', 16, 2048, '2021-07-27', 19, 8);
INSERT INTO sale VALUES (106, 'P493', 'voucher', 'partner', 30, 2963, '2024-11-07', 11, 19);
INSERT INTO sale VALUES (107, 'P381', 'transfer', 'phone', 40, 302, '2010-01-04', 10, 12);
INSERT INTO sale VALUES (108, 'P467', 'voucher', 'brouljaiclous', 26, 1483, '2014-09-15', 10, 9);
INSERT INTO sale VALUES (109, 'P332', 'voucher', 'phone', 37, 1579, '2014-10-08', 10, 23);
INSERT INTO sale VALUES (110, 'P249', 'voucher', 'phone', 55, 581, '2010-01-20', 21, 18);
INSERT INTO sale VALUES (111, 'P428', 'mitdruspind', 'walk-in', 33, 1948, '2010-12-09', 5, 9);
INSERT INTO sale VALUES (112, 'P558', 'mitdruspind', 'phone', 16, 2598, '2013-02-16', 1, 20);
INSERT INTO sale VALUES (113, 'P482', 'voucher', 'fax', 6, 775, '2018-05-09', 5, 9);
INSERT INTO sale VALUES (114, 'P400', 'mitdruspind', 'partner', 45, 1487, '2014-06-17', 9, 15);
INSERT INTO sale VALUES (115, 'P392', 'voucher', 'walk-in', 59, 855, '2011-12-17', 18, 5);
INSERT INTO sale VALUES (116, 'P711', 'voucher', 'partner', 53, 195, '2017-11-15', 22, 6);
INSERT INTO sale VALUES (117, 'P847', 'transfer', 'phone', 14, 1383, '2019-08-27', 16, 12);
INSERT INTO sale VALUES (118, 'P376', 'voucher', 'brouljaiclous', 41, 2895, '2021-11-24', 13, 11);
INSERT INTO sale VALUES (119, 'P822', 'transfer', 'brouljaiclous', 43, 2818, '2018-04-16', 1, 5);
INSERT INTO sale VALUES (120, 'P486', 'voucher', 'phone', 49, 2257, '2019-11-17', 6, 8);
