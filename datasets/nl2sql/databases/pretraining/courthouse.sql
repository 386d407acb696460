CREATE TABLE judge_list (
  jdg_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  city TEXT NOT NULL,
  unit TEXT NOT NULL,
  result INTEGER NOT NULL,
  salary INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO judge_list VALUES (1, 'Paitfainbund Raindgream', 'Cork', 'legal', 889, 3258, '1984-12-24');
INSERT INTO judge_list VALUES (2, 'Jack Martin', 'staillotwar', 'legal', 900, 1472, '1966-09-16');
INSERT INTO judge_list VALUES (3, 'Krainfum Puttris', 'staillotwar', 'drouspleasnem', 256, 5323, '1957-02-21');
INSERT INTO judge_list VALUES (4, 'Daisy Jones', 'kraisthondhom', 'skouckfluquind', 554, 4634, '1983-06-23');
INSERT INTO judge_list VALUES (5, 'Datbu Clandskiskus', 'Sofia', 'security', 356, 8439, '1967-01-05');
INSERT INTO judge_list VALUES (6, 'Frank Nolan', 'staillotwar', 'skouckfluquind', 240, 3533, '1968-02-01');
INSERT INTO judge_list VALUES (7, 'Elena Ford', 'staillotwar', 'legal', 284, 6759, '1983-08-11');
INSERT INTO judge_list VALUES (8, 'Noah Evans', 'kraisthondhom', 'staitris', 169, 1546, '1965-12-09');
INSERT INTO judge_list VALUES (9, 'Quinn Green', 'staillotwar', 'skouckfluquind', 921, 4382, '1993-09-09');
INSERT INTO judge_list VALUES (10, 'Clara Kaya', 'Kyoto', 'millock', 454, 8465, '1971-09-09');
INSERT INTO judge_list VALUES (11, 'Kreplozan Katdrondclaim', 'kraisthondhom', 'skouckfluquind', 832, 1594, '1977-01-11');
INSERT INTO judge_list VALUES (12, 'Lairgear Jummand', 'Bremen', 'drouspleasnem', 284, 2648, '1999-10-19');
INSERT INTO judge_list VALUES (13, 'Kraindhendkrouck Joujaim', 'Cork', 'skouckfluquind', 264, 2647, '1968-11-19');
INSERT INTO judge_list VALUES (14, 'Peter Meyer', 'Kyoto', 'skouckfluquind', 67, 9557, '1991-08-14');
INSERT INTO judge_list VALUES (15, 'Frank Clark', 'staillotwar', 'staitris', 139, 3839, '1976-01-27');
INSERT INTO judge_list VALUES (16, 'Lena Kaya', 'Kyoto', 'security', 752, 3983, '1976-04-18');
INSERT INTO judge_list VALUES (17, 'Traittoul Laimpond', 'kraisthondhom', 'millock', 122, 9222, '2001-06-07');
INSERT INTO judge_list VALUES (18, 'Heldair Weatkretdraim', 'kraisthondhom', 'staitris', 433, 9605, '1996-12-24');
INSERT INTO judge_list VALUES (19, 'Colin Meyer', 'Cork', 'legal', 118, 4809, '1971-07-25');
INSERT INTO judge_list VALUES (20, 'Skoumfeaclaick Momsit', 'kraisthondhom', 'skouckfluquind', 459, 8319, '1962-03-09');
INSERT INTO judge_list VALUES (21, 'Skuckbaitper Gandros', 'Kyoto', 'drouspleasnem', 936, 6345, '1988-07-13');
INSERT INTO judge_list VALUES (22, 'Frank Hughes', 'Kyoto', 'skouckfluquind', 549, 9349, '2000-05-13');
INSERT INTO judge_list VALUES (23, 'Troursteammair Granbeatjim', 'Sofia', 'staitris', 84, 9550, '2003-06-09');
INSERT INTO judge_list VALUES (24, 'Reakrour Jaikas', 'Cork', 'millock', 726, 9133, '1961-09-03');
INSERT INTO judge_list VALUES (25, 'Haimthemzick Trocknes', 'kraisthondhom', 'security', 646, 6158, '1965-02-10');
INSERT INTO judge_list VALUES (26, 'Flaintrundfou Haful', 'Kyoto', 'drouspleasnem', 769, 6357, '1947-08-16');
INSERT INTO judge_list VALUES (27, 'Zefleandbul Krolack', 'staillotwar', 'skouckfluquind', 726, 7715, '1976-09-03');
INSERT INTO judge_list VALUES (28, 'Brounleand Flealflurram', 'kraisthondhom', 'legal', 507, 8364, '1999-06-17');
INSERT INTO judge_list VALUES (29, 'Zotweas Skouchet', 'Kyoto', 'drouspleasnem', 99, 7277, '1954-01-16');
INSERT INTO judge_list VALUES (30, 'Vutwuskro Stuvo', 'Kyoto', 'millock', 884, 2421, '1959-02-06');
INSERT INTO judge_list VALUES (31, 'Zaisdroul Koutdraichend', 'staillotwar', 'legal', 191, 4655, '1993-07-16');
INSERT INTO judge_list VALUES (32, 'Chouckbo Walfatsteack', 'kraisthondhom', 'skouckfluquind', 296, 2195, '1982-05-19');
INSERT INTO judge_list VALUES (33, 'Pletflounkrond Krinkrund', 'Kyoto', 'legal', 44, 2393, '1968-08-09');
CREATE TABLE tbl_courtroom (
  courtroom_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  region TEXT NOT NULL,
  style TEXT NOT NULL,
  sq_m INTEGER NOT NULL,
  win_n INTEGER NOT NULL,
  opening_d TEXT NOT NULL
);
INSERT INTO tbl_courtroom VALUES (1, 'Fairridge', 'koumthurbra', 'colonial', 970, 77, '1963-02-04');
INSERT INTO tbl_courtroom VALUES (2, 'Krotnemzi', 'hunoulvul', 'colonial', 4913, 8, '1925-12-24');
INSERT INTO tbl_courtroom VALUES (3, 'Seckgrenwir', 'koumthurbra', 'colonial', 1450, 1, '1905-02-25');
INSERT INTO tbl_courtroom VALUES (4, 'Truckrun', 'skackwaind', 'minimal', 3486, 17, '1933-05-15');
INSERT INTO tbl_courtroom VALUES (5, 'Greenwick', 'eastern', 'colonial', 891, 18, '1924-07-19');
INSERT INTO tbl_courtroom VALUES (6, 'Bandsotplu', 'inland', 'colonial', 3897, 48, '1955-07-06');
INSERT INTO tbl_courtroom VALUES (7, 'Northwell', 'eastern', 'colonial', 4600, 52, '1908-09-04');
INSERT INTO tbl_courtroom VALUES (8, 'Northdale', 'skackwaind', 'colonial', 2383, 3, '2010-04-14');
INSERT INTO tbl_courtroom VALUES (9, 'Westwick', 'hunoulvul', 'minimal', 2605, 53, '2016-01-21');
INSERT INTO tbl_courtroom VALUES (10, 'Ashgate', 'skackwaind', 'baroque', 3864, 38, '2000-11-07');
INSERT INTO tbl_courtroom VALUES (11, 'Tretshes', 'hunoulvul', 'colonial', 3005, 61, '1969-10-03');
INSERT INTO tbl_courtroom VALUES (12, 'Thouclidai', 'northern', 'minimal', 3965, 3, '2017-12-22');
INSERT INTO tbl_courtroom VALUES (13, 'Rainchanfound', 'inland', 'minimal', 4398, 17, '1976-10-22');
INSERT INTO tbl_courtroom VALUES (14, 'Lakefield', 'skackwaind', 'baroque', 3885, 2, '2010-11-13');
INSERT INTO tbl_courtroom VALUES (15, 'Brookford', 'skackwaind', 'colonial', 2441, 59, '1959-05-19');
INSERT INTO tbl_courtroom VALUES (16, 'Nesindjoun', 'hunoulvul', 'colonial', 4114, 15, '1938-05-21');
INSERT INTO tbl_courtroom VALUES (17, 'Marshwick', 'eastern', 'rustic', 3323, 64, '1966-01-26');
INSERT INTO tbl_courtroom VALUES (18, 'Naibit', 'northern', 'colonial', 4606, 65, '1970-01-25');
INSERT INTO tbl_courtroom VALUES (19, 'Thelgrur', 'skackwaind', 'rustic', 2937, 38, '1915-07-21');
INSERT INTO tbl_courtroom VALUES (20, 'Greanjaihait', 'hunoulvul', 'jealplouskil', 4524, 22, '1978-05-09');
INSERT INTO tbl_courtroom VALUES (21, 'Sousa', 'northern', 'colonial', 4518, 29, '2012-03-17');
INSERT INTO tbl_courtroom VALUES (22, 'Weackjethai', 'koumthurbra', 'rustic', 2058, 69, '1994-10-09');
CREATE TABLE hrn_tab (
  id INTEGER PRIMARY KEY,
  hearing_code TEXT NOT NULL,
  state TEXT NOT NULL,
  quarter TEXT NOT NULL,
  reduction INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  fk_judg INTEGER NOT NULL,
  by_courtroom INTEGER NOT NULL,
  FOREIGN KEY (fk_judg) REFERENCES judge_list(jdg_id),
  FOREIGN KEY (by_courtroom) REFERENCES tbl_courtroom(courtroom_id)
);
INSERT INTO hrn_tab VALUES (1, 'B772', 'failed', 'spring', 20, 1809, '2013-04-07', 1, 16);
INSERT INTO hrn_tab VALUES (2, 'B960', 'rejected', 'autumn', 38, 205, '2019-03-02', 19, 17);
INSERT INTO hrn_tab VALUES (3, 'B874', 'done', 'flombenbrit', 4, 804, '2013-12-11', 9, 12);
INSERT INTO hrn_tab VALUES (4, 'B904', 'done', 'flombenbrit', 17, 1271, '2021-11-19', 3, 18);
INSERT INTO hrn_tab VALUES (5, 'B999', 'boschanthai', 'autumn', 30, 2153, '2017-07-20', 31, 15);
INSERT INTO hrn_tab VALUES (6, 'B450', 'failed', 'flombenbrit', 38, 1029, '2015-08-11', 33, 10);
INSERT INTO hrn_tab VALUES (7, 'B325', 'failed', 'spring', 9, 2809, '2023-03-11', 2, 16);
INSERT INTO hrn_tab VALUES (8, 'B878', 'open', 'flombenbrit', 27, 1902, '2011-05-05', 16, 18);
INSERT INTO hrn_tab VALUES (9, 'B759', 'failed', 'autumn', 15, 1738, '2017-04-11', 12, 9);
INSERT INTO hrn_tab VALUES (10, 'B460', 'boschanthai', 'summer', 6, 2321, '2014-07-19', 8, 6);
INSERT INTO hrn_tab VALUES (11, 'B466', 'open', 'summer', 59, 1925, '2012-12-13', 27, 9);
INSERT INTO hrn_tab VALUES (12, 'B650', 'failed', 'spring', 54, 188, '2020-05-21', 21, 16);
INSERT INTO hrn_tab VALUES (13, 'B911', 'open', 'spring', 51, 17, '2010-01-28', 17, 18);
INSERT INTO hrn_tab VALUES (14, 'B241', 'open', 'summer', 29, 2983, '2023-04-05', 26, 9);
INSERT INTO hrn_tab VALUES (15, 'B983', 'failed', 'spring', 47, 543, '2023-02-12', 16, 9);
INSERT INTO hrn_tab VALUES (16, 'B506', 'done', 'summer', 32, 1178, '2020-05-25', 14, 9);
INSERT INTO hrn_tab VALUES (17, 'B530', 'boschanthai', 'summer', 33, 1076, '2018-04-25', 1, 6);
INSERT INTO hrn_tab VALUES (18, 'B396', 'open', 'summer', 36, 2147, '2023-07-06', 19, 9);
INSERT INTO hrn_tab VALUES (19, 'B563', 'done', 'spring', 51, 2538, '2012-07-01', 14, 3);
INSERT INTO hrn_tab VALUES (20, 'B756', 'planned', 'flombenbrit', 59, 2021, '2013-09-21', 3, 19);
INSERT INTO hrn_tab VALUES (21, 'B536', 'boschanthai', 'flombenbrit', 4, 200, '2010-04-18', 33, 9);
INSERT INTO hrn_tab VALUES (22, 'B969', 'failed', 'flombenbrit', 3, 1580, '2013-02-17', 14, 12);
INSERT INTO hrn_tab VALUES (23, 'B516', 'failed', 'flombenbrit', 3, 1226, '2018-12-19', 26, 15);
INSERT INTO hrn_tab VALUES (24, 'B939', 'done', 'spring', 27, 1064, '2016-08-16', 9, 11);
INSERT INTO hrn_tab VALUES (25, 'B834', 'rejected', 'flombenbrit', 35, 1324, '2017-08-04', 21, 11);
INSERT INTO hrn_tab VALUES (26, 'B403', 'planned', 'summer', 40, 726, '2021-08-28', 17, 12);
INSERT INTO hrn_tab VALUES (27, 'B894', 'failed', 'summer', 6, 805, '2024-07-06', 19, 10);
INSERT INTO hrn_tab VALUES (28, 'B209', 'done', 'summer', 19, 1419, '2018-05-23', 12, 13);
INSERT INTO hrn_tab VALUES (29, 'B182', 'failed', 'summer', 40, 1489, '2013-04-27', 9, 16);
INSERT INTO hrn_tab VALUES (30, 'B970', 'open', 'summer', 6, 1075, '2017-07-23', 14, 12);
INSERT INTO hrn_tab VALUES (31, 'B348', 'failed', 'flombenbrit', 46, 770, '2012-04-09', 29, 16);
INSERT INTO hrn_tab VALUES (32, 'B751', 'open', 'summer', 6, 691, '2015-09-26', 11, 19);
INSERT INTO hrn_tab VALUES (33, 'B476', 'done', 'autumn', 12, 139, '2015-11-23', 3, 17);
INSERT INTO hrn_tab VALUES (34, 'B979', 'open', 'summer', 10, 360, '2019-11-15', 21, 5);
INSERT INTO hrn_tab VALUES (35, 'B930', 'rejected', 'summer', 54, 2678, '2020-11-25', 16, 20);
INSERT INTO hrn_tab VALUES (36, 'B347', 'done', 'flombenbrit', 31, 1844, '2011-07-21', 16, 18);
INSERT INTO hrn_tab VALUES (37, 'B578', 'done', 'spring', 46, 935, '2013-06-06', 23, 13);
INSERT INTO hrn_tab VALUES (38, 'B272', 'rejected', 'flombenbrit', 13, 748, '2022-12-10', 14, 15);
INSERT INTO hrn_tab VALUES (39, 'B597', 'done', 'flombenbrit', 17, 1966, '2018-09-19', 28, 9);
INSERT INTO hrn_tab VALUES (40, 'B788', 'open', 'spring', 46, 1578, '2020-08-01', 12, 15);
INSERT INTO hrn_tab VALUES (41, 'B872', 'done', 'summer', 2, 2044, '2013-11-01', 9, 6);
INSERT INTO hrn_tab VALUES (42, 'B682', 'boschanthai', 'flombenbrit', 37, 756, '2010-04-28', 26, 16);
INSERT INTO hrn_tab VALUES (43, 'B478', 'boschanthai', 'spring', 26, 1278, '2023-05-22', 1, 14);
INSERT INTO hrn_tab VALUES (44, 'B843', 'done', 'summer', 57, 674, '2015-02-08', 17, 9);
INSERT INTO hrn_tab VALUES (45, 'B200', 'done', 'spring', 38, 1304, '2022-06-01', 19, 18);
INSERT INTO hrn_tab VALUES (46, 'B996', 'done', 'summer', 10, 2821, '2010-12-24', 33, 12);
INSERT INTO hrn_tab VALUES (47, 'B149', 'rejected', 'spring', 38, 367, '2023-12-03', 27, 21);
INSERT INTO hrn_tab VALUES (48, 'B765', 'planned', 'flombenbrit', 59, 2162, '2012-05-03', 8, 6);
INSERT INTO hrn_tab VALUES (49, 'B648', 'failed', 'autumn', 31, 2539, '2014-01-07', 9, 9);
INSERT INTO hrn_tab VALUES (50, 'B912', 'rejected', 'spring', 8, 874, '2016-06-12', 13, 17);
INSERT INTO hrn_tab VALUES (51, 'B493', 'planned', 'autumn', 36, 896, '2018-01-01', 23, 12);
INSERT INTO hrn_tab VALUES (52, 'B120', 'failed', 'flombenbrit', 19, 1238, '2011-07-12', 29, 6);
INSERT INTO hrn_tab VALUES (53, 'B455', 'done', 'autumn', 23, 1384, '2020-05-26', 12, 21);
INSERT INTO hrn_tab VALUES (54, 'B101', 'boschanthai', 'autumn', 16, 777, '2021-04-10', 11, 18);
INSERT INTO hrn_tab VALUES (55, 'B689', 'failed', 'autumn', 7, 1697, '2018-04-21', 19, 14);
INSERT INTO hrn_tab VALUES (56, 'B451', 'boschanthai', 'spring', 31, 2293, '2012-09-05', 26, 21);
INSERT INTO hrn_tab VALUES (57, 'B213', 'failed', 'summer', 39, 585, '2023-06-11', 16, 11);
INSERT INTO hrn_tab VALUES (58, 'B808', 'open', 'autumn', 16, 1217, '2012-01-15', 33, 18);
INSERT INTO hrn_tab VALUES (59, 'B865', 'open', 'autumn', 18, 461, '2021-02-19', 33, 15);
INSERT INTO hrn_tab VALUES (60, 'B229', 'done', 'summer', 41, 2372, '2018-11-01', 3, 11);
INSERT INTO hrn_tab VALUES (61, 'B323', 'open', 'spring', 8, 1665, '2015-01-10', 17, 13);
INSERT INTO hrn_tab VALUES (62, 'B771', 'failed', 'autumn', 8, 1043, '2023-01-25', 1, 18);
INSERT INTO hrn_tab VALUES (63, 'B910', 'boschanthai', 'flombenbrit', 26, 680, '2020-08-13', 1, 7);
INSERT INTO hrn_tab VALUES (64, 'B757', 'failed', 'spring', 24, 2337, '2017-01-08', 17, 5);
INSERT INTO hrn_tab VALUES (65, 'B744', 'open', 'spring', 22, 621, '2024-11-01', 31, 6);
INSERT INTO hrn_tab VALUES (66, 'B540', 'planned', 'summer', 35, 2903, '2021-05-01', 28, 17);
INSERT INTO hrn_tab VALUES (67, 'B920', 'done', 'spring', 40, 215, '2015-02-15', 9, 5);
INSERT INTO hrn_tab VALUES (68, 'B847', 'done', 'flombenbrit', 47, 2160, '2016-04-02', 11, 12);
INSERT INTO hrn_tab VALUES (69, 'B846', 'boschanthai', 'flombenbrit', 20, 419, '2013-11-28', 14, 17);
INSERT INTO hrn_tab VALUES (70, 'B457', 'open', 'autumn', 48, 280, '2014-05-16', 33, 5);
INSERT INTO hrn_tab VALUES (71, 'B852', 'planned', 'flombenbrit', 57, 2069, '2019-02-20', 2, 5);
INSERT INTO hrn_tab VALUES (72, 'B378', 'done', 'spring', 56, 1631, '2011-11-09', 1, 14);
INSERT INTO hrn_tab VALUES (73, 'B316', 'planned', 'flombenbrit', 59, 1582, '2016-03-23', 23, 10);
INSERT INTO hrn_tab VALUES (74, 'B569', 'failed', 'summer', 7, 2574, '2014-01-12', 26, 14);
INSERT INTO hrn_tab VALUES (75, 'B551', 'planned', 'spring', 24, 2319, '2021-12-21', 29, 5);
INSERT INTO hrn_tab VALUES (76, 'B774', 'failed', 'autumn', 43, 1452, '2017-10-05', 24, 3);
INSERT INTO hrn_tab VALUES (77, 'B898', 'boschanthai', 'spring', 38, 1199, '2016-06-07', 16, 12);
INSERT INTO hrn_tab VALUES (78, 'B819', 'failed', 'flombenbrit', 9, 1936, '2010-09-21', 16, 4);
INSERT INTO hrn_tab VALUES (79, 'B438', 'rejected', 'flombenbrit', 23, 434, '2023-07-19', 2, 18);
INSERT INTO hrn_tab VALUES (80, 'B745', 'open', 'spring', 22, 845, '2015-09-01', 19, 17);
INSERT INTO hrn_tab VALUES (81, 'B750', 'done', 'spring', 27, 2869, '2020-01-12', 29, 14);
INSERT INTO hrn_tab VALUES (82, 'B778', 'rejected', 'flombenbrit', 28, 2656, '2017-10-14', 23, 10);
INSERT INTO hrn_tab VALUES (83, 'B247', 'open', 'flombenbrit', 36, 210, '2024-11-08', 26, 7);
INSERT INTO hrn_tab VALUES (84, 'B897', 'failed', 'summer', 22, 2240, '2022-12-01', 33, 18);
INSERT INTO hrn_tab VALUES (85, 'B692', 'failed', 'autumn', 33, 2347, '2013-04-10', 8, 13);
INSERT INTO hrn_tab VALUES (86, 'B262', 'planned', 'spring', 54, 38, '2019-06-02', 26, 17);
INSERT INTO hrn_tab VALUES (87, 'B562', 'done', 'flombenbrit', 27, 753, '2024-02-17', 16, 2);
INSERT INTO hrn_tab VALUES (88, 'B398', 'failed', 'flombenbrit', 13, 2768, '2012-02-15', 2, 11);
INSERT INTO hrn_tab VALUES (89, 'B284', 'failed', 'flombenbrit', 41, 94, '2013-05-02', 28, 19);
INSERT INTO hrn_tab VALUES (90, 'B754', 'rejected', 'autumn', 27, 1085, '2024-10-22', 23, 4);
INSERT INTO hrn_tab VALUES (91, 'B913', 'done', 'flombenbrit', 2, 539, '2019-11-09', 14, 17);
INSERT INTO hrn_tab VALUES (92, 'B444', 'done', 'flombenbrit', 16, 2716, '2014-02-06', 26, 21);
INSERT INTO hrn_tab VALUES (93, 'B401', 'failed', 'flombenbrit', 57, 1594, '2016-06-12', 23, 16);
INSERT INTO hrn_tab VALUES (94, 'B362', 'boschanthai', 'flombenbrit', 25, 2278, '2013-07-01', 11, 6);
INSERT INTO hrn_tab VALUES (95, 'B714', 'planned', 'spring', 35, 404, '2011-08-18', 20, 21);
INSERT INTO hrn_tab VALUES (96, 'B594', 'planned', 'spring', 39, 655, '2017-06-03', 29, 18);
INSERT INTO hrn_tab VALUES (97, 'B312', 'rejected', 'spring', 14, 240, '2017-08-26', 33, 13);
INSERT INTO hrn_tab VALUES (98, 'B288', 'done', 'flombenbrit', 22, 309, '2011-10-08', 24, 4);
INSERT INTO hrn_tab VALUES (99, 'B234', 'open', 'autumn', 22, 930, '2016-06-24', 24, 12);
INSERT INTO hrn_tab VALUES (100, 'B703', 'done', 'spring', 11, 2567, '2012-08-27', 16, 18);
INSERT INTO hrn_tab VALUES (101, 'B411', 'done', 'autumn', 31, 307, '2010-06-12', 27, 3);
INSERT INTO hrn_tab VALUES (102, 'B651', 'open', 'summer', 2, 1076, '2017-01-06', 31, 6);
INSERT INTO hrn_tab VALUES (103, 'B496', 'failed', 'flombenbrit', 50, 564, '2015-07-26', 28, 9);
INSERT INTO hrn_tab VALUES (104, 'B330', 'planned', 'autumn', 7, 572, '2015-05-01', 12, 16);
INSERT INTO hrn_tab VALUES (105, 'B832', 'done', 'flombenbrit', 50, 9, '2024-01-02', 15, 20);
INSERT INTO hrn_tab VALUES (106, 'B529', 'open', 'flombenbrit', 28, 2041, '2015-05-16', 3, 18);
INSERT INTO hrn_tab VALUES (107, 'B687', 'rejected', 'autumn', 20, 291, '2019-08-25', 19, 2);
INSERT INTO hrn_tab VALUES (108, 'B734', 'boschanthai', 'flombenbrit', 35, 2035, '2019-03-19', 19, 9);
INSERT INTO hrn_tab VALUES (109, 'B606', 'open', 'flombenbrit', 26, 2308, '2013-02-18', 15, 9);
INSERT INTO hrn_tab VALUES (110, 'B628', 'done', 'flombenbrit', 54, 32, '2015-06-13', 14, 14);
INSERT INTO hrn_tab VALUES (111, 'B821', 'rejected', 'flombenbrit', 12, 1359, '2024-08-16', 17, 4);
INSERT INTO hrn_tab VALUES (112, 'B156', 'failed', 'flombenbrit', 1, 447, '2011-01-19', 26, 10);
INSERT INTO hrn_tab VALUES (113, 'B730', 'open', 'summer', 33, 2296, '2015-08-27', 21, 18);
INSERT INTO hrn_tab VALUES (114, 'B263', 'planned', 'spring', 41, 1023, '2019-01-01', 13, 17);
INSERT INTO hrn_tab VALUES (115, 'B391', 'boschanthai', 'flombenbrit', 47, 399, '2023-04-11', 8, 5);
INSERT INTO hrn_tab VALUES (116, 'B376', 'boschanthai', 'autumn', 39, 117, '2018-09-09', 29, 20);
INSERT INTO hrn_tab VALUES (117, 'B388', 'boschanthai', 'flombenbrit', 15, 2668, '2011-12-28', 20, 14);
INSERT INTO hrn_tab VALUES (118, 'B612', 'rejected', 'spring', 43, 2322, '2017-09-08', 29, 4);
INSERT INTO hrn_tab VALUES (119, 'B375', 'boschanthai', 'flombenbrit', 16, 1482, '2021-06-05', 33, 9);
INSERT INTO hrn_tab VALUES (120, 'B867', 'failed', 'summer', 57, 2909, '2022-07-21', 12, 21);
