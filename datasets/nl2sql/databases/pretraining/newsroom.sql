CREATE TABLE all_editors (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_team TEXT NOT NULL,
  the_long_class TEXT NOT NULL,
  the_true_depth INTEGER NOT NULL,
  the_hounpeat INTEGER NOT NULL,
  the_grikranthuck_deatdreat TEXT NOT NULL
);
INSERT INTO all_editors VALUES (1, 'Quefaind Samtrindbel', 'draitstutthos', 'flaibunbreat', 9, 201, '1995-06-18');
INSERT INTO all_editors VALUES (2, 'Cheamthoundreas Pegin', 'draitstutthos', 'early', 23, 168, '2007-03-15');
INSERT INTO all_editors VALUES (3, 'Krocktrorzor Risnind', 'dromjor', 'early', 8, 153, '2006-06-11');
INSERT INTO all_editors VALUES (4, 'Cleambrundse Stishus', 'training', 'flaibunbreat', 2, 162, '2014-02-08');
INSERT INTO all_editors VALUES (5, 'Peter Price', 'dromjor', 'flaibunbreat', 33, 157, '2011-10-15');
INSERT INTO all_editors VALUES (6, 'Thackkrealouck Witfehond', 'feathack', 'flaibunbreat', 19, 201, '1997-04-21');
INSERT INTO all_editors VALUES (7, 'Stizeslour Quindlesrick', 'dromjor', 'day', 35, 159, '2010-02-07');
INSERT INTO all_editors VALUES (8, 'Xavier Meyer', 'dromjor', 'flaibunbreat', 37, 177, '2002-03-04');
INSERT INTO all_editors VALUES (9, 'Fiona Price', 'training', 'clairbrot', 14, 199, '2005-01-18');
INSERT INTO all_editors VALUES (10, 'Lomgohear Neatploutwoun', 'feathack', 'flaibunbreat', 4, 168, '2014-08-05');
INSERT INTO all_editors VALUES (11, 'Henry Walsh', 'feathack', 'flaibunbreat', 40, 183, '2007-05-21');
INSERT INTO all_editors VALUES (12, 'Bomrickclour Draindvim', 'draitstutthos', 'flaibunbreat', 37, 171, '2018-11-12');
INSERT INTO all_editors VALUES (13, 'Porenbrol Plusfal', 'draitstutthos', 'day', 28, 192, '2020-11-01');
INSERT INTO all_editors VALUES (14, 'Ralfan Teacheck', 'dromjor', 'clairbrot', 29, 160, '2009-11-07');
INSERT INTO all_editors VALUES (15, 'Puckhatkain Trasquoucktros', 'feathack', 'early', 28, 184, '2011-05-01');
INSERT INTO all_editors VALUES (16, 'Bopoum Cheaskirgrar', 'training', 'early', 30, 178, '2007-03-01');
INSERT INTO all_editors VALUES (17, 'Julia Hughes', 'training', 'flaibunbreat', 14, 185, '2005-05-26');
INSERT INTO all_editors VALUES (18, 'Elena Grant', 'training', 'early', 31, 193, '2010-11-21');
INSERT INTO all_editors VALUES (19, 'Wirclen Theandkrut', 'training', 'flaibunbreat', 14, 176, '2005-11-06');
INSERT INTO all_editors VALUES (20, 'Retfeack Jouswend', 'feathack', 'flaibunbreat', 34, 202, '2014-06-24');
INSERT INTO all_editors VALUES (21, 'Victor Green', 'training', 'flaibunbreat', 30, 154, '1997-04-02');
INSERT INTO all_editors VALUES (22, 'Victor Dunn', 'training', 'flaibunbreat', 20, 190, '2004-02-12');
INSERT INTO all_editors VALUES (23, 'Ditbenpen Beanquim', 'dromjor', 'clairbrot', 1, 156, '1991-12-11');
INSERT INTO all_editors VALUES (24, 'Zoulonskum Krerzoul', 'dromjor', 'day', 27, 184, '2012-12-26');
INSERT INTO all_editors VALUES (25, 'Skesteackmur Drackgrer', 'training', 'clairbrot', 33, 163, '2006-03-20');
INSERT INTO all_editors VALUES (26, 'Krufoutdror Rousker', 'feathack', 'day', 31, 192, '2002-08-15');
INSERT INTO all_editors VALUES (27, 'Jaijarflan Heatpo', 'feathack', 'flaibunbreat', 12, 194, '1998-09-13');
INSERT INTO all_editors VALUES (28, 'Clara Lopez', 'training', 'day', 29, 187, '1996-08-12');
INSERT INTO all_editors VALUES (29, 'Clara Fischer', 'training', 'early', 27, 186, '1999-03-25');
INSERT INTO all_editors VALUES (30, 'Sheskrin Plekrand', 'feathack', 'clairbrot', 25, 150, '1993-01-07');
CREATE TABLE all_articles (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_safe_level TEXT NOT NULL,
  the_early_level TEXT NOT NULL,
  the_rating INTEGER NOT NULL,
  the_length INTEGER NOT NULL,
  the_skiwotbir_tindralnis TEXT NOT NULL
);
INSERT INTO all_articles VALUES (1, 'Happy Dragon', 'kaitgro', 'vurbouck', 11, 197, '2015-04-10');
INSERT INTO all_articles VALUES (2, 'Crystal Comet', 'kaitgro', 'rare', 3, 645, '2009-06-19');
INSERT INTO all_articles VALUES (3, 'Pulfeck Thacklum', 'brolzairwea', 'pounwaickplear', 86, 279, '2017-02-23');
INSERT INTO all_articles VALUES (4, 'Geackstor Genlout', 'brolzairwea', 'rare', 63, 642, '2001-10-10');
INSERT INTO all_articles VALUES (5, 'Flalgaick Bestum', 'kaitgro', 'pounwaickplear', 70, 681, '2009-07-18');
INSERT INTO all_articles VALUES (6, 'Plackshil Wenpick', 'kaitgro', 'modern', 73, 205, '2017-08-11');
INSERT INTO all_articles VALUES (7, 'Iron Harvest', 'kaitgro', 'pounwaickplear', 42, 64, '2000-11-05');
INSERT INTO all_articles VALUES (8, 'Ancient Maple', 'kaitgro', 'pounwaickplear', 60, 170, '2012-12-05');
INSERT INTO all_articles VALUES (9, 'Bright Beacon', 'kaitgro', 'modern', 35, 258, '2012-02-04');
INSERT INTO all_articles VALUES (10, 'Purlo Breashordrais', 'kaitgro', 'pounwaickplear', 74, 599, '2022-11-16');
INSERT INTO all_articles VALUES (11, 'Lendgrou Shotjit', 'kaitgro', 'pounwaickplear', 24, 99, '2008-03-12');
INSERT INTO all_articles VALUES (12, 'Mighty Willow', 'kaitgro', 'vurbouck', 39, 605, '2017-04-07');
INSERT INTO all_articles VALUES (13, 'Graibrean Plamtulteam', 'kaitgro', 'rare', 25, 90, '2021-02-03');
INSERT INTO all_articles VALUES (14, 'Kadreas Feankoulsai', 'brolzairwea', 'pounwaickplear', 19, 320, '2006-02-07');
INSERT INTO all_articles VALUES (15, 'Lonely Cedar', 'kaitgro', 'pounwaickplear', 60, 528, '2013-05-07');
INSERT INTO all_articles VALUES (16, 'Kraickroudrock Dopliljir', 'kaitgro', 'vurbouck', 38, 298, '2007-11-17');
INSERT INTO all_articles VALUES (17, 'Satkreckthoul Skumgrais', 'brolzairwea', 'vurbouck', 65, 608, '2004-04-24');
INSERT INTO all_articles VALUES (18, 'Kresflea Flaindgraissais', 'kaitgro', 'pounwaickplear', 89, 650, '2007-01-25');
INSERT INTO all_articles VALUES (19, 'Lucky Lotus', 'zirstonvean', 'modern', 54, 122, '2003-03-03');
INSERT INTO all_articles VALUES (20, 'Dalearkea Jeadi', 'zirstonvean', 'modern', 73, 481, '2000-12-07');
INSERT INTO all_articles VALUES (21, 'Zasclatflos Rinkris', 'Canada', 'pounwaickplear', 68, 57, '2001-02-13');
INSERT INTO all_articles VALUES (22, 'Rapid Orchid', 'kaitgro', 'vurbouck', 34, 565, '2022-12-03');
INSERT INTO all_articles VALUES (23, 'Lonely Lantern', 'kaitgro', 'pounwaickplear', 66, 643, '2018-04-13');
INSERT INTO all_articles VALUES (24, 'Husskut Theako', 'kaitgro', 'modern', 67, 477, '2002-10-17');
INSERT INTO all_articles VALUES (25, 'Woper Zockkenmem', 'kaitgro', 'pounwaickplear', 22, 681, '2001-01-17');
INSERT INTO all_articles VALUES (26, 'Jeamdick Neatkourchouck', 'brolzairwea', 'vintage', 19, 81, '2012-01-18');
INSERT INTO all_articles VALUES (27, 'Hounfloufleam Baihos', 'Canada', 'rare', 11, 217, '2013-07-11');
INSERT INTO all_articles VALUES (28, 'Chaitnarfin Faimfearlil', 'zirstonvean', 'modern', 89, 513, '2008-11-10');
INSERT INTO all_articles VALUES (29, 'Drenbear Reambul', 'kaitgro', 'rare', 57, 629, '2017-08-02');
INSERT INTO all_articles VALUES (30, 'Traisgrar Wainkreack', 'zirstonvean', 'vintage', 55, 688, '2008-04-09');
INSERT INTO all_articles VALUES (31, 'Petbaisclea Jeammis', 'brolzairwea', 'vurbouck', 2, 317, '2008-08-18');
INSERT INTO all_articles VALUES (32, 'Frozen Comet', 'brolzairwea', 'vintage', 94, 25, '2004-05-01');
INSERT INTO all_articles VALUES (33, 'Skaplailthus Fondstomon', 'zirstonvean', 'vurbouck', 13, 430, '2018-01-04');
CREATE TABLE all_reviews (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_second_group TEXT NOT NULL,
  the_inner_sector TEXT NOT NULL,
  the_final_fee INTEGER NOT NULL,
  the_bruckmi INTEGER NOT NULL,
  the_net_check TEXT NOT NULL,
  of_editor INTEGER NOT NULL,
  of_article INTEGER NOT NULL,
  FOREIGN KEY (of_editor) REFERENCES all_editors(code),
  FOREIGN KEY (of_article) REFERENCES all_articles(code)
);
INSERT INTO all_reviews VALUES (1, 'X786', 'winter', 'high', 974, 150, '2024-01-09', 26, 28);
INSERT INTO all_reviews VALUES (2, 'X488', 'winter', 'low', 2526, 438, '2010-06-11', 27, 1);
INSERT INTO all_reviews VALUES (3, 'X994', 'autumn', 'low', 1140, 442, '2018-04-24', 24, 6);
INSERT INTO all_reviews VALUES (4, 'X947', 'winter', 'high', 1441, 451, '2011-04-14', 1, 14);
INSERT INTO all_reviews VALUES (5, 'X609', 'autumn', 'low', 2582, 144, '2015-01-02', 10, 14);
INSERT INTO all_reviews VALUES (6, 'X830', 'summer', 'watpli', 237, 405, '2022-07-08', 14, 11);
INSERT INTO all_reviews VALUES (7, 'X917', 'spring', 'watpli', 817, 229, '2020-05-11', 9, 16);
INSERT INTO all_reviews VALUES (8, 'X372', 'winter', 'normal', 2958, 305, '2018-10-15', 5, 17);
INSERT INTO all_reviews VALUES (9, 'X651', 'summer', 'low', 2316, 134, '2012-05-18', 10, 19);
INSERT INTO all_reviews VALUES (10, 'X784', 'winter', 'low', 1302, 102, '2020-07-11', 24, 4);
INSERT INTO all_reviews VALUES (11, 'X813', 'autumn', 'low', 1206, 264, '2023-04-27', 23, 33);
INSERT INTO all_reviews VALUES (12, 'X423', 'winter', 'watpli', 238, 203, '2016-01-24', 5, 29);
INSERT INTO all_reviews VALUES (13, 'X225', 'winter', 'high', 2959, 292, '2021-12-26', 6, 24);
INSERT INTO all_reviews VALUES (14, 'X198', 'summer', 'high', 1872, 57, '2011-05-19', 6, 13);
INSERT INTO all_reviews VALUES (15, 'X594', 'spring', 'low', 1275, 165, '2017-03-20', 17, 19);
INSERT INTO all_reviews VALUES (16, 'X164', 'summer', 'watpli', 2761, 149, '2010-06-27', 15, 14);
INSERT INTO all_reviews VALUES (17, 'X694', 'spring', 'watpli', 881, 142, '2020-08-28', 26, 15);
INSERT INTO all_reviews VALUES (18, 'X411', 'spring', 'high', 2013, 103, '2024-03-03', 26, 9);
INSERT INTO all_reviews VALUES (19, 'X549', 'spring', 'low', 2820, 252, '2024-08-01', 23, 32);
INSERT INTO all_reviews VALUES (20, 'X364', 'spring', 'high', 2414, 206, '2024-05-23', 6, 15);
INSERT INTO all_reviews VALUES (21, 'X236', 'autumn', 'low', 778, 117, '2012-06-13', 19, 23);
INSERT INTO all_reviews VALUES (22, 'X280', 'spring', 'high', 707, 260, '2015-05-02', 8, 6);
INSERT INTO all_reviews VALUES (23, 'X268', 'summer', 'high', 793, 424, '2022-10-25', 6, 6);
INSERT INTO all_reviews VALUES (24, 'X307', 'autumn', 'normal', 1396, 333, '2012-08-17', 27, 13);
INSERT INTO all_reviews VALUES (25, 'X685', 'spring', 'high', 2584, 142, '2022-06-25', 16, 23);
INSERT INTO all_reviews VALUES (26, 'X566', 'winter', 'watpli', 641, 359, '2023-02-28', 11, 23);
INSERT INTO all_reviews VALUES (27, 'X589', 'winter', 'high', 2620, 321, '2017-12-06', 6, 28);
INSERT INTO all_reviews VALUES (28, 'X555', 'winter', 'low', 1901, 463, '2015-01-14', 6, 2);
INSERT INTO all_reviews VALUES (29, 'X814', 'autumn', 'watpli', 1693, 235, '2019-09-11', 11, 24);
INSERT INTO all_reviews VALUES (30, 'X869', 'summer', 'watpli', 836, 10, '2018-07-19', 11, 29);
INSERT INTO all_reviews VALUES (31, 'X398', 'winter', 'high', 93, 361, '2022-07-22', 27, 1);
INSERT INTO all_reviews VALUES (32, 'X503', 'summer', 'high', 2317, 265, '2021-06-14', 20, 4);
INSERT INTO all_reviews VALUES (33, 'X169', 'autumn', 'high', 689, 54, '2020-11-16', 3, 1);
INSERT INTO all_reviews VALUES (34, 'X662', 'summer', 'watpli', 2407, 293, '2024-12-05', 30, 18);
INSERT INTO all_reviews VALUES (35, 'X780', 'spring', 'low', 1249, 28, '2018-06-25', 14, 6);
INSERT INTO all_reviews VALUES (36, 'X768', 'autumn', 'watpli', 1143, 83, '2015-11-13', 23, 11);
INSERT INTO all_reviews VALUES (37, 'X588', 'spring', 'high', 2555, 362, '2020-11-08', 15, 3);
INSERT INTO all_reviews VALUES (38, 'X376', 'summer', 'low', 2876, 220, '2020-09-05', 13, 10);
INSERT INTO all_reviews VALUES (39, 'X428', 'summer', 'high', 2739, 15, '2021-03-18', 3, 10);
INSERT INTO all_reviews VALUES (40, 'X873', 'autumn', 'high', 1941, 280, '2018-06-05', 26, 23);
INSERT INTO all_reviews VALUES (41, 'X259', 'spring', 'low', 2671, 428, '2019-02-20', 16, 3);
INSERT INTO all_reviews VALUES (42, 'X324', 'summer', 'high', 76, 477, '2013-07-19', 22, 33);
INSERT INTO all_reviews VALUES (43, 'X711', 'spring', 'low', 490, 221, '2011-09-08', 25, 4);
INSERT INTO all_reviews VALUES (44, 'X612', 'winter', 'high', 2864, 260, '2011-09-10', 5, 11);
INSERT INTO all_reviews VALUES (45, 'X618', 'autumn', 'high', 1976, 158, '2012-07-16', 6, 16);
INSERT INTO all_reviews VALUES (46, 'X181', 'winter', 'watpli', 361, 367, '2024-06-02', 15, 3);
INSERT INTO all_reviews VALUES (47, 'X912', 'winter', 'normal', 2382, 453, '2022-04-02', 26, 6);
INSERT INTO all_reviews VALUES (48, 'X934', 'spring', 'high', 1481, 132, '2024-01-20', 3, 19);
INSERT INTO all_reviews VALUES (49, 'X970', 'spring', 'low', 599, 121, '2013-01-12', 17, 16);
INSERT INTO all_reviews VALUES (50, 'X646', 'winter', 'low', 746, 383, '2010-02-16', 6, 21);
INSERT INTO all_reviews VALUES (51, 'X611', 'winter', 'low', 842, 216, '2016-12-06', 20, 10);
INSERT INTO all_reviews VALUES (52, 'X340', 'winter', 'low', 722, 328, '2021-11-08', 16, 15);
INSERT INTO all_reviews VALUES (53, 'X610', 'spring', 'normal', 2132, 392, '2023-06-25', 13, 1);
INSERT INTO all_reviews VALUES (54, 'X221', 'winter', 'low', 2976, 228, '2021-08-04', 9, 33);
INSERT INTO all_reviews VALUES (55, 'X535', 'summer', 'low', 1398, 6, '2017-04-01', 11, 29);
INSERT INTO all_reviews VALUES (56, 'X278', 'spring', 'high', 248, 322, '2016-06-06', 23, 4);
INSERT INTO all_reviews VALUES (57, 'X974', 'winter', 'normal', 176, 61, '2013-03-11', 9, 14);
INSERT INTO all_reviews VALUES (58, 'X696', 'spring', 'normal', 2587, 275, '2024-04-26', 15, 11);
INSERT INTO all_reviews VALUES (59, 'X581', 'spring', 'normal', 2229, 465, '2023-07-26', 17, 19);
INSERT INTO all_reviews VALUES (60, 'X362', 'spring', 'low', 777, 99, '2023-06-27', 16, 15);
INSERT INTO all_reviews VALUES (61, 'X250', 'spring', 'watpli', 48, 158, '2010-11-06', 25, 28);
INSERT INTO all_reviews VALUES (62, 'X864', 'autumn', 'watpli', 2818, 305, '2020-01-24', 16, 10);
INSERT INTO all_reviews VALUES (63, 'X622', 'summer', 'low', 1575, 277, '2013-12-26', 24, 6);
INSERT INTO all_reviews VALUES (64, 'X953', 'summer', 'low', 2515, 474, '2024-04-02', 17, 17);
INSERT INTO all_reviews VALUES (65, 'X264', 'autumn', 'watpli', 1956, 453, '2011-02-26', 9, 21);
INSERT INTO all_reviews VALUES (66, 'X708', 'winter', 'low', 768, 363, '2011-02-20', 14, 26);
INSERT INTO all_reviews VALUES (67, 'X172', 'spring', 'watpli', 497, 11, '2012-05-13', 11, 21);
INSERT INTO all_reviews VALUES (68, 'X389', 'spring', 'low', 135, 374, '2016-09-13', 26, 4);
INSERT INTO all_reviews VALUES (69, 'X653', 'autumn', 'high', 1538, 330, '2012-06-27', 6, 33);
INSERT INTO all_reviews VALUES (70, 'X300', 'summer', 'watpli', 2230, 168, '2014-09-22', 22, 3);
INSERT INTO all_reviews VALUES (71, 'X635', 'winter', 'low', 1360, 292, '2012-03-26', 6, 9);
INSERT INTO all_reviews VALUES (72, 'X880', 'winter', 'high', 218, 161, '2018-03-28', 29, 3);
INSERT INTO all_reviews VALUES (73, 'X619', 'summer', 'low', 571, 201, '2020-06-12', 13, 3);
INSERT INTO all_reviews VALUES (74, 'X499', 'spring', 'low', 2331, 177, '2016-02-01', 8, 19);
INSERT INTO all_reviews VALUES (75, 'X514', 'autumn', 'high', 2176, 344, '2023-01-01', 11, 24);
INSERT INTO all_reviews VALUES (76, 'X190', 'spring', 'high', 2899, 302, '2019-06-25', 24, 22);
INSERT INTO all_reviews VALUES (77, 'X755', 'summer', 'watpli', 2426, 361, '2014-07-25', 24, 30);
INSERT INTO all_reviews VALUES (78, 'X105', 'winter', 'low', 1280, 86, '2018-02-04', 5, 16);
INSERT INTO all_reviews VALUES (79, 'X352', 'summer', 'high', 876, 369, '2011-01-22', 15, 14);
INSERT INTO all_reviews VALUES (80, 'X775', 'winter', 'low', 766, 111, '2012-04-01', 27, 4);
INSERT INTO all_reviews VALUES (81, 'X208', 'winter', 'high', 126, 246, '2013-01-15', 5, 28);
INSERT INTO all_reviews VALUES (82, 'X450', 'winter', 'high', 1432, 328, '2019-01-05', 9, 33);
INSERT INTO all_reviews VALUES (83, 'X217', 'winter', 'high', 2087, 335, '2014-07-23', 1, 28);
INSERT INTO all_reviews VALUES (84, 'X470', 'spring', 'low', 2181, 273, '2022-04-24', 25, 17);
INSERT INTO all_reviews VALUES (85, 'X962', 'spring', 'low', 1449, 178, '2023-03-23', 6, 23);
INSERT INTO all_reviews VALUES (86, 'X633', 'winter', 'high', 1373, 140, '2016-12-20', 19, 3);
INSERT INTO all_reviews VALUES (87, 'X384', 'winter', 'watpli', 2718, 333, '2016-09-13', 22, 3);
INSERT INTO all_reviews VALUES (88, 'X833', 'autumn', 'high', 307, 66, '2020-09-15', 10, 19);
INSERT INTO all_reviews VALUES (89, 'X369', 'spring', 'watpli', 840, 136, '2014-07-04', 6, 23);
INSERT INTO all_reviews VALUES (90, 'X699', 'summer', 'high', 1633, 337, '2020-03-24', 24, 33);
INSERT INTO all_reviews VALUES (91, 'X614', 'spring', 'low', 2495, 173, '2024-12-06', 11, 4);
INSERT INTO all_reviews VALUES (92, 'X904', 'spring', 'low', 904, 100, '2010-03-07', 29, 29);
INSERT INTO all_reviews VALUES (93, 'X277', 'spring', 'low', 957, 375, '2014-06-16', 10, 10);
INSERT INTO all_reviews VALUES (94, 'X103', 'spring', 'normal', 2718, 423, '2020-11-10', 20, 30);
INSERT INTO all_reviews VALUES (95, 'X261', 'autumn', 'high', 2117, 262, '2016-10-02', 29, 15);
INSERT INTO all_reviews VALUES (96, 'X442', 'spring', 'low', 2627, 438, '2017-01-26', 25, 30);
INSERT INTO all_reviews VALUES (97, 'X593', 'spring', 'low', 713, 230, '2019-10-26', 27, 33);
INSERT INTO all_reviews VALUES (98, 'X521', 'summer', 'low', 608, 281, '2023-03-13', 22, 19);
INSERT INTO all_reviews VALUES (99, 'X474', 'summer', 'watpli', 1304, 366, '2011-01-14', 9, 17);
INSERT INTO all_reviews VALUES (100, 'X175', 'summer', 'watpli', 526, 387, '2022-03-26', 5, 29);
INSERT INTO all_reviews VALUES (101, 'X121', 'summer', 'low', 1555, 91, '2019-02-17', 22, 16);
INSERT INTO all_reviews VALUES (102, 'X222', 'summer', 'low', 2276, 107, '2021-12-27', 1, 17);
INSERT INTO all_reviews VALUES (103, 'X843', 'spring', 'high', 2119, 179, '2013-01-25', 6, 33);
INSERT INTO all_reviews VALUES (104, 'X842', 'summer', 'low', 1651, 268, '2023-09-25', 29, 33);
INSERT INTO all_reviews VALUES (105, 'X675', 'spring', 'high', 2750, 270, '2014-09-18', 13, 6);
INSERT INTO all_reviews VALUES (106, 'X739', 'spring', 'low', 1836, 61, '2019-03-08', 17, 21);
INSERT INTO all_reviews VALUES (107, 'X940', 'winter', 'high', 424, 36, '2023-05-22', 27, 23);
INSERT INTO all_reviews VALUES (108, 'X520', 'winter', 'normal', 1420, 252, '2014-04-25', 15, 6);
INSERT INTO all_reviews VALUES (109, 'X958', 'summer', 'normal', 2355, 370, '2014-02-24', 29, 16);
INSERT INTO all_reviews VALUES (110, 'X677', 'winter', 'low', 2395, 320, '2020-10-15', 3, 10);
INSERT INTO all_reviews VALUES (111, 'X224', 'winter', 'high', 524, 289, '2014-04-02', 13, 14);
INSERT INTO all_reviews VALUES (112, 'X854', 'spring', 'low', 1187, 420, '2013-07-20', 17, 13);
INSERT INTO all_reviews VALUES (113, 'X331', 'spring', 'high', 493, 6, '2016-11-04', 23, 15);
INSERT INTO all_reviews VALUES (114, 'X556', 'winter', 'watpli', 2415, 291, '2020-05-06', 16, 3);
INSERT INTO all_reviews VALUES (115, 'X897', 'spring', 'watpli', 1687, 426, '2016-05-17', 29, 10);
INSERT INTO all_reviews VALUES (116, 'X416', 'summer', 'high', 2085, 230, '2024-05-21', 9, 16);
INSERT INTO all_reviews VALUES (117, 'X263', 'spring', 'low', 2366, 347, '2012-02-03', 9, 29);
INSERT INTO all_reviews VALUES (118, 'X526', 'summer', 'low', 1383, 196, '2012-04-07', 1, 17);
INSERT INTO all_reviews VALUES (119, 'X506', 'spring', 'low', 2153, 398, '2023-07-06', 3, 14);
INSERT INTO all_reviews VALUES (120, 'X969', 'summer', 'watpli', 1365, 478, '2020-06-26', 27, 28);
