CREATE TABLE all_actors (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_outer_track TEXT NOT NULL,
  the_city TEXT NOT NULL,
  the_pay INTEGER NOT NULL,
  the_yearly_size INTEGER NOT NULL,
  the_niwailflut TEXT NOT NULL
);
INSERT INTO all_actors VALUES (1, 'Nina Hart', 'planning', 'Warsaw', 2899, 72, '2017-10-20');
INSERT INTO all_actors VALUES (2, 'Kate Hughes', 'logistics', 'Tampere', 1927, 27, '2012-06-24');
INSERT INTO all_actors VALUES (3, 'Adam Adams', 'logistics', 'Nantes', 5554, 28, '1995-11-15');
INSERT INTO all_actors VALUES (4, 'Wendy Quist', 'support', 'Tampere', 6572, 49, '2012-02-25');
INSERT INTO all_actors VALUES (5, 'Liam Grant', 'planning', 'Warsaw', 5000, 22, '1987-01-05');
INSERT INTO all_actors VALUES (6, 'Dretreatclun Flousmeldrouck', 'sales', 'Tampere', 4420, 69, '1993-04-12');
INSERT INTO all_actors VALUES (7, 'Skermoudru Krouckskoutris', 'support', 'Geneva', 2988, 30, '2020-02-05');
INSERT INTO all_actors VALUES (8, 'Roufait Brackkrir', 'sales', 'Tampere', 3708, 27, '2002-04-03');
INSERT INTO all_actors VALUES (9, 'Thanthind Plendves', 'logistics', 'Geneva', 9177, 63, '1993-01-05');
INSERT INTO all_actors VALUES (10, 'Bella Brown', 'logistics', 'Nantes', 2333, 34, '1995-11-05');
INSERT INTO all_actors VALUES (11, 'Bealtrain Litrair', 'planning', 'Tampere', 4524, 25, '2010-11-25');
INSERT INTO all_actors VALUES (12, 'Hanna Lopez', 'support', 'Warsaw', 5375, 45, '2010-12-26');
INSERT INTO all_actors VALUES (13, 'Quinn Weber', 'logistics', 'Tampere', 5975, 44, '2002-11-26');
INSERT INTO all_actors VALUES (14, 'Oscar Cohen', 'planning', 'Geneva', 1922, 68, '2000-07-16');
INSERT INTO all_actors VALUES (15, 'Quinn Grant', 'sales', 'Austin', 7025, 24, '1993-03-04');
INSERT INTO all_actors VALUES (16, 'Paula Meyer', 'logistics', 'Geneva', 8565, 43, '1994-01-10');
INSERT INTO all_actors VALUES (17, 'Wiban Greckveas', 'support', 'Austin', 8823, 19, '2001-03-18');
INSERT INTO all_actors VALUES (18, 'Bouskramkreck Chirbu', 'support', 'Nantes', 8755, 45, '2010-09-27');
INSERT INTO all_actors VALUES (19, 'Noah Hughes', 'support', 'Nantes', 1357, 51, '2010-08-27');
INSERT INTO all_actors VALUES (20, 'Bailkaickzeal Senbrairsho', 'sales', 'Austin', 3942, 77, '1993-02-03');
INSERT INTO all_actors VALUES (21, 'Grebeas Fitchousind', 'support', 'Warsaw', 4393, 73, '2009-08-13');
INSERT INTO all_actors VALUES (22, 'Voubatdret Barplouswair', 'support', 'Warsaw', 8378, 70, '2012-06-16');
INSERT INTO all_actors VALUES (23, 'Oscar Irwin', 'support', 'Nantes', 7466, 68, '1991-12-16');
INSERT INTO all_actors VALUES (24, 'Olivia Green', 'support', 'Geneva', 5081, 67, '1994-07-16');
INSERT INTO all_actors VALUES (25, 'Danut Chamtracklai', 'logistics', 'Tampere', 9665, 70, '2022-08-10');
INSERT INTO all_actors VALUES (26, 'Reakrasfland Mearsondchel', 'planning', 'Geneva', 5925, 63, '1991-11-17');
INSERT INTO all_actors VALUES (27, 'Wendy Hart', 'sales', 'Austin', 3281, 76, '2000-04-20');
INSERT INTO all_actors VALUES (28, 'Chethatfle Thusflis', 'support', 'Austin', 9396, 53, '1994-10-23');
INSERT INTO all_actors VALUES (29, 'Lena Young', 'planning', 'Nantes', 3769, 23, '1998-05-25');
INSERT INTO all_actors VALUES (30, 'Marco Ford', 'logistics', 'Austin', 9503, 53, '1993-11-18');
INSERT INTO all_actors VALUES (31, 'Brirkraisan Seackflais', 'planning', 'Geneva', 3321, 35, '1992-05-02');
INSERT INTO all_actors VALUES (32, 'Jewuckmun Laitfon', 'planning', 'Austin', 3205, 29, '2018-07-15');
INSERT INTO all_actors VALUES (33, 'Liam Torres', 'support', 'Tampere', 2201, 58, '1992-05-20');
INSERT INTO all_actors VALUES (34, 'Clara Walsh', 'support', 'Warsaw', 4187, 79, '2015-09-04');
CREATE TABLE all_costumes (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_colour TEXT NOT NULL,
  the_kind TEXT NOT NULL,
  the_thaickflit INTEGER NOT NULL,
  the_weight INTEGER NOT NULL,
  the_herflam_motdran TEXT NOT NULL
);
INSERT INTO all_costumes VALUES (1, 'Zinzoun Hikailgro', 'QUI', 'voutstun', 223, 383, '2023-06-03');
INSERT INTO all_costumes VALUES (2, 'Vatthomveack Quetsher', 'YE', 'voutstun', 884, 489, '2009-06-25');
INSERT INTO all_costumes VALUES (3, 'Droumsatheam Pleackzorclun', 'QU', 'classic', 447, 841, '2022-02-02');
INSERT INTO all_costumes VALUES (4, 'Biquat Faimdrealkor', 'HE', 'vintage', 97, 680, '2023-01-05');
INSERT INTO all_costumes VALUES (5, 'Plemeantum Brouclackdrain', 'YE', 'voutstun', 398, 126, '2009-01-08');
INSERT INTO all_costumes VALUES (6, 'Grand Storm', 'WH', 'vintage', 781, 15, '2000-10-28');
INSERT INTO all_costumes VALUES (7, 'Lucky Willow', 'HE', 'rare', 61, 690, '2024-11-13');
INSERT INTO all_costumes VALUES (8, 'Velvet Ember', 'QUI', 'vintage', 234, 230, '2021-10-23');
INSERT INTO all_costumes VALUES (9, 'Florzesgound Gickkrind', 'WH', 'rare', 798, 408, '2001-04-15');
INSERT INTO all_costumes VALUES (10, 'Thuckgroulo Tolgrovaick', 'QUI', 'vintage', 60, 78, '2024-12-06');
INSERT INTO all_costumes VALUES (11, 'Brurplogil Queartranddrour', 'WH', 'vintage', 652, 634, '2021-02-20');
INSERT INTO all_costumes VALUES (12, 'Brandgrul Turplot', 'QUI', 'classic', 5, 336, '2016-07-08');
INSERT INTO all_costumes VALUES (13, 'Brermoulair Shairovous', 'BL', 'classic', 686, 731, '2024-11-22');
INSERT INTO all_costumes VALUES (14, 'Lucky Rose', 'WH', 'vintage', 412, 865, '2014-02-17');
INSERT INTO all_costumes VALUES (15, 'Mighty Rose', 'YE', 'voutstun', 694, 594, '2008-05-01');
INSERT INTO all_costumes VALUES (16, 'Graindumra Husro', 'HE', 'shoundzos', 108, 232, '2002-04-27');
INSERT INTO all_costumes VALUES (17, 'Royal Lantern', 'HE', 'compact', 630, 164, '2016-11-08');
INSERT INTO all_costumes VALUES (18, 'Ancient Summit', 'QUI', 'classic', 466, 744, '2022-10-09');
INSERT INTO all_costumes VALUES (19, 'Proud Storm', 'WH', 'voutstun', 372, 412, '2014-12-20');
INSERT INTO all_costumes VALUES (20, 'Ancient Maple', 'WH', 'voutstun', 404, 615, '2018-02-15');
INSERT INTO all_costumes VALUES (21, 'Happy Dragon', 'WH', 'classic', 688, 436, '2002-08-21');
INSERT INTO all_costumes VALUES (22, 'Gulatreck Chakal', 'HE', 'compact', 413, 443, '2019-07-18');
INSERT INTO all_costumes VALUES (23, 'Miquundflor Grackmeam', 'YE', 'compact', 712, 810, '2005-04-17');
INSERT INTO all_costumes VALUES (24, 'Sunny Maple', 'WH', 'rare', 259, 180, '2008-05-09');
INSERT INTO all_costumes VALUES (25, 'Dreamnat Faitrajaim', 'WH', 'voutstun', 375, 556, '2008-04-22');
INSERT INTO all_costumes VALUES (26, 'Misty Willow', 'QUI', 'rare', 178, 537, '2005-12-24');
INSERT INTO all_costumes VALUES (27, 'Gaiclindwain Chaisheahou', 'WH', 'classic', 856, 221, '2010-05-28');
INSERT INTO all_costumes VALUES (28, 'Zeandstaclit Shoumgrokend', 'WH', 'compact', 766, 192, '2013-04-22');
INSERT INTO all_costumes VALUES (29, 'Jailpitdeck Radrotpli', 'BL', 'rare', 945, 172, '2016-12-03');
INSERT INTO all_costumes VALUES (30, 'Droundquumflam Laidouck', 'YE', 'voutstun', 505, 808, '2014-08-04');
CREATE TABLE all_rehearsals (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_priority TEXT NOT NULL,
  the_status TEXT NOT NULL,
  the_local_volume INTEGER NOT NULL,
  the_floulshaick INTEGER NOT NULL,
  the_louskeckdaim_sidrinkrot TEXT NOT NULL,
  of_actor INTEGER NOT NULL,
  of_costume INTEGER NOT NULL,
  FOREIGN KEY (of_actor) REFERENCES all_actors(code),
  FOREIGN KEY (of_costume) REFERENCES all_costumes(code)
);
INSERT INTO all_rehearsals VALUES (1, 'R134', 'munfend', 'rejected', 45, 46, '2011-09-09', 17, 27);
INSERT INTO all_rehearsals VALUES (2, 'R781', 'critical', 'open', 228, 32, '2018-04-03', 19, 4);
INSERT INTO all_rehearsals VALUES (3, 'R824', 'ditfilfock', 'sasheamcles', 199, 36, '2012-02-28', 19, 13);
INSERT INTO all_rehearsals VALUES (4, 'R815', 'critical', 'open', 110, 37, '2019-12-22', 27, 18);
INSERT INTO all_rehearsals VALUES (5, 'R157', 'critical', 'open', 217, 15, '2022-09-22', 29, 21);
INSERT INTO all_rehearsals VALUES (6, 'R294', 'munfend', 'dremkoutplir', 36, 50, '2017-08-04', 18, 29);
INSERT INTO all_rehearsals VALUES (7, 'R320', 'low', 'open', 189, 33, '2021-11-13', 19, 20);
INSERT INTO all_rehearsals VALUES (8, 'R429', 'ditfilfock', 'fendlimshot', 125, 32, '2019-04-12', 13, 8);
INSERT INTO all_rehearsals VALUES (9, 'R411', 'critical', 'open', 246, 3, '2016-05-07', 27, 18);
INSERT INTO all_rehearsals VALUES (10, 'R946', 'critical', 'rejected', 63, 52, '2012-05-07', 15, 22);
INSERT INTO all_rehearsals VALUES (11, 'R739', 'critical', 'viwesait', 155, 52, '2019-05-27', 6, 28);
INSERT INTO all_rehearsals VALUES (12, 'R177', 'low', 'open', 176, 3, '2019-12-20', 15, 26);
INSERT INTO all_rehearsals VALUES (13, 'R909', 'munfend', 'dremkoutplir', 250, 12, '2012-05-21', 16, 12);
INSERT INTO all_rehearsals VALUES (14, 'R897', 'munfend', 'viwesait', 79, 40, '2019-10-04', 11, 19);
INSERT INTO all_rehearsals VALUES (15, 'R610', 'critical', 'open', 137, 40, '2024-03-28', 6, 18);
INSERT INTO all_rehearsals VALUES (16, 'R472', 'low', 'open', 289, 52, '2015-05-23', 17, 26);
INSERT INTO all_rehearsals VALUES (17, 'R618', 'critical', 'open', 266, 42, '2017-05-04', 13, 20);
INSERT INTO all_rehearsals VALUES (18, 'R361', 'munfend', 'open', 89, 43, '2024-06-09', 22, 2);
INSERT INTO all_rehearsals VALUES (19, 'R843', 'ditfilfock', 'sasheamcles', 171, 2, '2016-04-01', 27, 27);
INSERT INTO all_rehearsals VALUES (20, 'R394', 'munfend', 'open', 252, 42, '2018-07-08', 1, 20);
INSERT INTO all_rehearsals VALUES (21, 'R920', 'critical', 'fendlimshot', 252, 41, '2012-04-12', 4, 26);
INSERT INTO all_rehearsals VALUES (22, 'R889', 'ditfilfock', 'dremkoutplir', 152, 11, '2010-08-03', 6, 21);
INSERT INTO all_rehearsals VALUES (23, 'R192', 'critical', 'viwesait', 46, 4, '2021-03-04', 17, 30);
INSERT INTO all_rehearsals VALUES (24, 'R564', 'critical', 'sasheamcles', 134, 6, '2022-08-20', 14, 12);
INSERT INTO all_rehearsals VALUES (25, 'R367', 'critical', 'open', 227, 21, '2015-12-22', 14, 20);
INSERT INTO all_rehearsals VALUES (26, 'R350', 'munfend', 'rejected', 199, 8, '2013-08-26', 3, 18);
INSERT INTO all_rehearsals VALUES (27, 'R967', 'ditfilfock', 'open', 96, 27, '2010-09-11', 17, 28);
INSERT INTO all_rehearsals VALUES (28, 'R991', 'ditfilfock', 'open', 147, 29, '2016-05-04', 4, 13);
INSERT INTO all_rehearsals VALUES (29, 'R444', 'low', 'rejected', 219, 9, '2021-12-10', 19, 26);
INSERT INTO all_rehearsals VALUES (30, 'R473', 'ditfilfock', 'fendlimshot', 12, 5, '2015-03-04', 22, 23);
INSERT INTO all_rehearsals VALUES (31, 'R289', 'critical', 'fendlimshot', 53, 56, '2015-04-28', 29, 4);
INSERT INTO all_rehearsals VALUES (32, 'R452', 'critical', 'dremkoutplir', 79, 14, '2013-03-07', 32, 25);
INSERT INTO all_rehearsals VALUES (33, 'R605', 'low', 'open', 245, 13, '2023-07-04', 13, 25);
INSERT INTO all_rehearsals VALUES (34, 'R248', 'low', 'fendlimshot', 44, 50, '2018-04-13', 29, 18);
INSERT INTO all_rehearsals VALUES (35, 'R323', 'low', 'open', 176, 34, '2015-07-14', 27, 4);
INSERT INTO all_rehearsals VALUES (36, 'R879', 'low', 'dremkoutplir', 25, 6, '2016-01-24', 8, 22);
INSERT INTO all_rehearsals VALUES (37, 'R722', 'critical', 'open', 103, 30, '2012-08-18', 29, 27);
INSERT INTO all_rehearsals VALUES (38, 'R740', 'ditfilfock', 'fendlimshot', 193, 15, '2015-02-14', 3, 4);
INSERT INTO all_rehearsals VALUES (39, 'R496', 'low', 'open', 128, 4, '2022-05-01', 19, 25);
INSERT INTO all_rehearsals VALUES (40, 'R269', 'ditfilfock', 'open', 270, 31, '2022-05-03', 5, 25);
INSERT INTO all_rehearsals VALUES (41, 'R639', 'low', 'fendlimshot', 285, 23, '2020-12-15', 3, 13);
INSERT INTO all_rehearsals VALUES (42, 'R804', 'critical', 'open', 2, 27, '2013-07-28', 5, 20);
INSERT INTO all_rehearsals VALUES (43, 'R492', 'munfend', 'viwesait', 83, 57, '2011-02-17', 32, 23);
INSERT INTO all_rehearsals VALUES (44, 'R106', 'low', 'sasheamcles', 209, 37, '2024-07-20', 8, 25);
INSERT INTO all_rehearsals VALUES (45, 'R529', 'munfend', 'fendlimshot', 178, 30, '2014-09-01', 6, 19);
INSERT INTO all_rehearsals VALUES (46, 'R153', 'critical', 'sasheamcles', 237, 32, '2020-12-21', 14, 8);
INSERT INTO all_rehearsals VALUES (47, 'R203', 'critical', 'rejected', 186, 22, '2019-04-27', 24, 2);
INSERT INTO all_rehearsals VALUES (48, 'R121', 'ditfilfock', 'rejected', 140, 24, '2017-09-21', 25, 20);
INSERT INTO all_rehearsals VALUES (49, 'R848', 'munfend', 'open', 200, 25, '2010-01-12', 18, 21);
INSERT INTO all_rehearsals VALUES (50, 'R356', 'ditfilfock', 'open', 224, 53, '2010-04-12', 34, 9);
INSERT INTO all_rehearsals VALUES (51, 'R465', 'low', 'dremkoutplir', 221, 24, '2021-04-07', 25, 21);
INSERT INTO all_rehearsals VALUES (52, 'R160', 'munfend', 'viwesait', 76, 54, '2019-10-18', 1, 20);
INSERT INTO all_rehearsals VALUES (53, 'R552', 'low', 'open', 131, 58, '2013-04-17', 11, 6);
INSERT INTO all_rehearsals VALUES (54, 'R138', 'munfend', 'fendlimshot', 75, 10, '2016-08-12', 19, 4);
INSERT INTO all_rehearsals VALUES (55, 'R896', 'low', 'open', 207, 46, '2021-11-12', 18, 6);
INSERT INTO all_rehearsals VALUES (56, 'R725', 'munfend', 'open', 62, 50, '2015-01-28', 15, 12);
INSERT INTO all_rehearsals VALUES (57, 'R992', 'low', 'open', 213, 46, '2020-08-19', 27, 25);
INSERT INTO all_rehearsals VALUES (58, 'R285', 'ditfilfock', 'rejected', 86, 44, '2021-12-13', 29, 22);
INSERT INTO all_rehearsals VALUES (59, 'R389', 'ditfilfock', 'fendlimshot', 88, 35, '2020-06-10', 32, 21);
INSERT INTO all_rehearsals VALUES (60, 'R981', 'critical', 'open', 151, 38, '2018-12-06', 24, 27);
INSERT INTO all_rehearsals VALUES (61, 'R130', 'munfend', 'fendlimshot', 17, 56, '2023-05-18', 1, 4);
INSERT INTO all_rehearsals VALUES (62, 'R855', 'munfend', 'dremkoutplir', 211, 21, '2012-05-15', 11, 25);
INSERT INTO all_rehearsals VALUES (63, 'R374', 'munfend', 'viwesait', 115, 45, '2015-12-09', 14, 25);
INSERT INTO all_rehearsals VALUES (64, 'R877', 'critical', 'dremkoutplir', 31, 50, '2017-02-15', 16, 25);
INSERT INTO all_rehearsals VALUES (65, 'R601', 'critical', 'fendlimshot', 268, 35, '2019-08-10', 5, 27);
INSERT INTO all_rehearsals VALUES (66, 'R131', 'munfend', 'sasheamcles', 154, 37, '2023-01-16', 32, 2);
INSERT INTO all_rehearsals VALUES (67, 'R211', 'low', 'dremkoutplir', 148, 9, '2023-11-16', 8, 14);
INSERT INTO all_rehearsals VALUES (68, 'R811', 'critical', 'sasheamcles', 169, 34, '2018-02-23', 5, 8);
INSERT INTO all_rehearsals VALUES (69, 'R905', 'low', 'dremkoutplir', 159, 49, '2020-08-18', 19, 8);
INSERT INTO all_rehearsals VALUES (70, 'R628', 'low', 'sasheamcles', 134, 38, '2016-06-08', 3, 21);
INSERT INTO all_rehearsals VALUES (71, 'R518', 'critical', 'open', 45, 39, '2010-01-15', 29, 8);
INSERT INTO all_rehearsals VALUES (72, 'R118', 'critical', 'open', 243, 31, '2023-12-09', 22, 12);
INSERT INTO all_rehearsals VALUES (73, 'R480', 'critical', 'rejected', 244, 15, '2021-01-08', 32, 15);
INSERT INTO all_rehearsals VALUES (74, 'R730', 'munfend', 'dremkoutplir', 240, 44, '2016-08-24', 33, 4);
INSERT INTO all_rehearsals VALUES (75, 'R614', 'critical', 'open', 249, 7, '2014-05-02', 34, 20);
INSERT INTO all_rehearsals VALUES (76, 'R164', 'critical', 'open', 16, 38, '2016-06-23', 5, 6);
INSERT INTO all_rehearsals VALUES (77, 'R110', 'munfend', 'viwesait', 227, 31, '2020-05-13', 3, 25);
INSERT INTO all_rehearsals VALUES (78, 'R298', 'low', 'sasheamcles', 294, 45, '2024-08-17', 11, 14);
INSERT INTO all_rehearsals VALUES (79, 'R506', 'ditfilfock', 'dremkoutplir', 264, 20, '2013-06-13', 6, 20);
INSERT INTO all_rehearsals VALUES (80, 'R526', 'low', 'rejected', 33, 17, '2018-04-13', 8, 27);
INSERT INTO all_rehearsals VALUES (81, 'R943', 'low', 'dremkoutplir', 68, 42, '2014-10-15', 14, 14);
INSERT INTO all_rehearsals VALUES (82, 'R114', 'munfend', 'open', 39, 48, '2022-01-22', 5, 18);
INSERT INTO all_rehearsals VALUES (83, 'R568', 'ditfilfock', 'viwesait', 231, 21, '2010-09-08', 31, 22);
INSERT INTO all_rehearsals VALUES (84, 'R239', 'munfend', 'rejected', 145, 0, '2021-04-02', 22, 8);
INSERT INTO all_rehearsals VALUES (85, 'R832', 'low', 'open', 248, 48, '2020-06-12', 2, 21);
INSERT INTO all_rehearsals VALUES (86, 'R620', 'ditfilfock', 'open', 210, 35, '2011-12-15', 23, 13);
INSERT INTO all_rehearsals VALUES (87, 'R437', 'low', 'open', 170, 18, '2018-10-18', 11, 29);
INSERT INTO all_rehearsals VALUES (88, 'R750', 'munfend', 'dremkoutplir', 192, 24, '2017-01-14', 18, 27);
INSERT INTO all_rehearsals VALUES (89, 'R104', 'low', 'open', 123, 13, '2019-12-01', 34, 25);
INSERT INTO all_rehearsals VALUES (90, 'R339', 'low', 'rejected', 117, 31, '2013-08-16', 6, 26);
INSERT INTO all_rehearsals VALUES (91, 'R330', 'munfend', 'open', 249, 47, '2019-04-04', 9, 30);
INSERT INTO all_rehearsals VALUES (92, 'R845', 'munfend', 'dremkoutplir', 43, 27, '2022-01-21', 13, 22);
INSERT INTO all_rehearsals VALUES (93, 'R415', 'ditfilfock', 'fendlimshot', 295, 48, '2022-10-02', 18, 20);
INSERT INTO all_rehearsals VALUES (94, 'R859', 'low', 'open', 114, 46, '2024-01-06', 8, 21);
INSERT INTO all_rehearsals VALUES (95, 'R963', 'ditfilfock', 'fendlimshot', 168, 18, '2016-05-01', 6, 24);
INSERT INTO all_rehearsals VALUES (96, 'R667', 'critical', 'rejected', 27, 51, '2015-05-08', 1, 27);
INSERT INTO all_rehearsals VALUES (97, 'R805', 'low', 'rejected', 57, 49, '2016-05-21', 13, 22);
INSERT INTO all_rehearsals VALUES (98, 'R993', 'low', 'dremkoutplir', 134, 48, '2023-11-12', 29, 14);
INSERT INTO all_rehearsals VALUES (99, 'R133', 'critical', 'rejected', 31, 28, '2018-07-03', 19, 18);
INSERT INTO all_rehearsals VALUES (100, 'R353', 'critical', 'viwesait', 182, 14, '2014-08-28', 19, 16);
INSERT INTO all_rehearsals VALUES (101, 'R723', 'ditfilfock', 'viwesait', 123, 44, '2019-03-25', 29, 13);
INSERT INTO all_rehearsals VALUES (102, 'R825', 'low', 'open', 173, 18, '2017-05-10', 10, 13);
INSERT INTO all_rehearsals VALUES (103, 'R522', 'ditfilfock', 'dremkoutplir', 6, 39, '2013-12-04', 19, 28);
INSERT INTO all_rehearsals VALUES (104, 'R972', 'critical', 'rejected', 123, 25, '2018-05-06', 8, 1);
INSERT INTO all_rehearsals VALUES (105, 'R754', 'ditfilfock', 'fendlimshot', 290, 3, '2010-08-02', 14, 18);
INSERT INTO all_rehearsals VALUES (106, 'R215', 'low', 'dremkoutplir', 73, 52, '2016-07-24', 11, 18);
INSERT INTO all_rehearsals VALUES (107, 'R563', 'low', 'viwesait', 208, 56, '2013-12-12', 11, 12);
INSERT INTO all_rehearsals VALUES (108, 'R606', 'low', 'fendlimshot', 48, 20, '2011-06-25', 2, 27);
INSERT INTO all_rehearsals VALUES (109, 'R334', 'critical', 'dremkoutplir', 271, 9, '2022-05-28', 3, 2);
INSERT INTO all_rehearsals VALUES (110, 'R593', 'low', 'viwesait', 132, 22, '2017-01-19', 34, 13);
INSERT INTO all_rehearsals VALUES (111, 'R368', 'critical', 'fendlimshot', 64, 19, '2018-01-28', 6, 30);
INSERT INTO all_rehearsals VALUES (112, 'R288', 'munfend', 'open', 240, 29, '2017-03-17', 8, 2);
INSERT INTO all_rehearsals VALUES (113, 'R818', 'munfend', 'dremkoutplir', 278, 29, '2018-07-15', 7, 27);
INSERT INTO all_rehearsals VALUES (114, 'R524', 'low', 'rejected', 37, 28, '2021-06-08', 25, 21);
INSERT INTO all_rehearsals VALUES (115, 'R886', 'critical', 'fendlimshot', 244, 20, '2024-05-25', 2, 24);
INSERT INTO all_rehearsals VALUES (116, 'R297', 'critical', 'viwesait', 274, 21, '2019-06-16', 34, 13);
INSERT INTO all_rehearsals VALUES (117, 'R729', 'munfend', 'dremkoutplir', 4, 50, '2014-09-09', 11, 13);
INSERT INTO all_rehearsals VALUES (118, 'R349', 'munfend', 'viwesait', 149, 5, '2012-10-09', 17, 25);
INSERT INTO all_rehearsals VALUES (119, 'R120', 'critical', 'viwesait', 90, 27, '2019-11-26', 14, 14);
INSERT INTO all_rehearsals VALUES (120, 'R392', 'critical', 'dremkoutplir', 143, 31, '2024-01-18', 18, 4);
