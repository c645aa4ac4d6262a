;; The loops in which reading a sentence spends its time. kernel.ts says what they compute, and computes the same
;; without this where there is no WebAssembly. Assembled by scripts/assemble.js.
(module
  (memory (export "memory") 1)

  ;; out[t][r] = bias[r] + the sum over taps j and places i of x[t + (j - taps / 2) * reach][i] * weight[r][j][i]
  ;; Two tokens by four rows at a time: eight sums that stay in registers while their inputs pass. Weights lie in the order
  ;; in which they are read: by four rows, within that by tap, by eight places, by row.
  (func (export "multiply")
    (param $x i32) (param $stride i32) (param $tokens i32) (param $places i32)
    (param $taps i32) (param $reach i32)
    (param $weight i32) (param $bias i32) (param $rows i32) (param $out i32)
    (local $first i32) (local $at i32) (local $end i32) (local $tap i32)
    (local $w i32) (local $row i32) (local $second i32) (local $width i32)
    (local $x0 v128) (local $x1 v128) (local $v v128) (local $t v128) (local $u v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    ;; Addresses are in bytes: two for a place, four for a row.
    (local.set $places (i32.shl (local.get $places) (i32.const 1)))
    (local.set $width (i32.shl (local.get $rows) (i32.const 2)))
    (local.set $first (i32.sub (local.get $x) (i32.mul (i32.shr_u (local.get $taps) (i32.const 1)) (local.get $reach))))
    (loop $two_tokens
      (local.set $w (local.get $weight))
      (local.set $row (i32.const 0))
      (loop $four_rows
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $a2 (v128.const i32x4 0 0 0 0))
        (local.set $a3 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0))
        (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $b2 (v128.const i32x4 0 0 0 0))
        (local.set $b3 (v128.const i32x4 0 0 0 0))
        (local.set $tap (i32.const 0))
        (loop $taps
          (local.set $at (i32.add (local.get $first) (i32.mul (local.get $tap) (local.get $reach))))
          (local.set $end (i32.add (local.get $at) (local.get $places)))
          (loop $eight_places
            (local.set $x0 (v128.load (local.get $at)))
            (local.set $x1 (v128.load (i32.add (local.get $at) (local.get $stride))))
            (local.set $v (v128.load (local.get $w)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
            (local.set $v (v128.load offset=16 (local.get $w)))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
            (local.set $v (v128.load offset=32 (local.get $w)))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
            (local.set $v (v128.load offset=48 (local.get $w)))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $x0) (local.get $v))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $x1) (local.get $v))))
            (local.set $w (i32.add (local.get $w) (i32.const 64)))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $eight_places (i32.lt_u (local.get $at) (local.get $end))))
          (local.set $tap (i32.add (local.get $tap) (i32.const 1)))
          (br_if $taps (i32.lt_u (local.get $tap) (local.get $taps))))
        ;; Each sum is in four parts: four of them are added across, so that one part is one row.
        (local.set $second (i32.add (local.get $out) (i32.shl (local.get $row) (i32.const 2))))
        (local.set $v (v128.load (i32.add (local.get $bias) (i32.shl (local.get $row) (i32.const 2)))))
        (local.set $t (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a0) (local.get $a1))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a0) (local.get $a1))))
        (local.set $u (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a2) (local.get $a3))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a2) (local.get $a3))))
        (v128.store (local.get $second) (i32x4.add (local.get $v) (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $t) (local.get $u))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $t) (local.get $u)))))
        (local.set $t (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $b0) (local.get $b1))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $b0) (local.get $b1))))
        (local.set $u (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $b2) (local.get $b3))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $b2) (local.get $b3))))
        (v128.store (i32.add (local.get $second) (local.get $width)) (i32x4.add (local.get $v) (i32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $t) (local.get $u))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $t) (local.get $u)))))
        (local.set $row (i32.add (local.get $row) (i32.const 4)))
        (br_if $four_rows (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $first (i32.add (local.get $first) (i32.shl (local.get $stride) (i32.const 1))))
      (local.set $out (i32.add (local.get $out) (i32.shl (local.get $width) (i32.const 1))))
      (local.set $tokens (i32.sub (local.get $tokens) (i32.const 2)))
      (br_if $two_tokens (i32.gt_s (local.get $tokens) (i32.const 0)))))

  ;; state[t][i] += max(sums[t][i], sums[t][width + i]) >> shift, as far as 16 bits hold it; `width` is a multiple of eight
  (func (export "settle")
    (param $sums i32) (param $state i32) (param $stride i32) (param $tokens i32) (param $width i32) (param $shift i32)
    (local $end i32) (local $at i32) (local $other i32)
    (loop $token
      (local.set $at (local.get $state))
      (local.set $end (i32.add (local.get $state) (i32.shl (local.get $width) (i32.const 1))))
      (local.set $other (i32.add (local.get $sums) (i32.shl (local.get $width) (i32.const 2))))
      (loop $eight
        (v128.store (local.get $at) (i16x8.add_sat_s
          (v128.load (local.get $at))
          (i16x8.narrow_i32x4_s
            (i32x4.shr_s (i32x4.max_s (v128.load (local.get $sums)) (v128.load (local.get $other))) (local.get $shift))
            (i32x4.shr_s (i32x4.max_s (v128.load offset=16 (local.get $sums)) (v128.load offset=16 (local.get $other))) (local.get $shift)))))
        (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
        (local.set $other (i32.add (local.get $other) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $eight (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $sums (local.get $other))
      (local.set $state (i32.add (local.get $state) (local.get $stride)))
      (local.set $tokens (i32.sub (local.get $tokens) (i32.const 1)))
      (br_if $token (i32.gt_s (local.get $tokens) (i32.const 0)))))

  ;; out[i] = max(least, a[i] + b[i] + c[i]) >> shift, as far as 16 bits hold it; eight at a time, `step` bytes from eight to eight
  (func (export "join")
    (param $a i32) (param $b i32) (param $c i32) (param $least i32) (param $eights i32) (param $out i32) (param $step i32) (param $shift i32)
    (local $floor v128)
    (local.set $floor (i32x4.splat (local.get $least)))
    (loop $eight
      (v128.store (local.get $out)
        (i16x8.narrow_i32x4_s
          (i32x4.shr_s
            (i32x4.max_s (local.get $floor)
              (i32x4.add (v128.load (local.get $a)) (i32x4.add (v128.load (local.get $b)) (v128.load (local.get $c)))))
            (local.get $shift))
          (i32x4.shr_s
            (i32x4.max_s (local.get $floor)
              (i32x4.add (v128.load offset=16 (local.get $a))
                (i32x4.add (v128.load offset=16 (local.get $b)) (v128.load offset=16 (local.get $c)))))
            (local.get $shift))))
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (local.set $c (i32.add (local.get $c) (i32.const 32)))
      (local.set $out (i32.add (local.get $out) (local.get $step)))
      (local.set $eights (i32.sub (local.get $eights) (i32.const 1)))
      (br_if $eight (i32.gt_s (local.get $eights) (i32.const 0)))))
  ;; The first k below count with the highest a[k] + b[k]
  (func (export "meet") (param $a i32) (param $b i32) (param $count i32) (result i32)
    (local $k i32) (local $best i32) (local $most i32) (local $sum i32)
    (local $sums v128) (local $mosts v128) (local $ks v128) (local $bests v128) (local $higher v128)
    (local.set $most (i32.add (i32.load (local.get $a)) (i32.load (local.get $b))))
    (local.set $k (i32.const 1))
    (if (i32.ge_s (local.get $count) (i32.const 8)) (then
      ;; Four at a time: of each the best of every fourth place, then the best of the four, the first of equals.
      (local.set $mosts (i32x4.add (v128.load (local.get $a)) (v128.load (local.get $b))))
      (local.set $ks (v128.const i32x4 0 1 2 3))
      (local.set $bests (local.get $ks))
      (local.set $k (i32.const 4))
      (loop $four
        (local.set $sums (i32x4.add
          (v128.load (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
          (v128.load (i32.add (local.get $b) (i32.shl (local.get $k) (i32.const 2))))))
        (local.set $ks (i32x4.add (local.get $ks) (v128.const i32x4 4 4 4 4)))
        (local.set $higher (i32x4.gt_s (local.get $sums) (local.get $mosts)))
        (local.set $mosts (v128.bitselect (local.get $sums) (local.get $mosts) (local.get $higher)))
        (local.set $bests (v128.bitselect (local.get $ks) (local.get $bests) (local.get $higher)))
        (local.set $k (i32.add (local.get $k) (i32.const 4)))
        (br_if $four (i32.le_s (i32.add (local.get $k) (i32.const 4)) (local.get $count))))
      (local.set $most (i32x4.extract_lane 0 (local.get $mosts)))
      (local.set $best (i32x4.extract_lane 0 (local.get $bests)))
      (if (i32.or
            (i32.gt_s (i32x4.extract_lane 1 (local.get $mosts)) (local.get $most))
            (i32.and
              (i32.eq (i32x4.extract_lane 1 (local.get $mosts)) (local.get $most))
              (i32.lt_s (i32x4.extract_lane 1 (local.get $bests)) (local.get $best))))
        (then
          (local.set $most (i32x4.extract_lane 1 (local.get $mosts)))
          (local.set $best (i32x4.extract_lane 1 (local.get $bests)))))
      (if (i32.or
            (i32.gt_s (i32x4.extract_lane 2 (local.get $mosts)) (local.get $most))
            (i32.and
              (i32.eq (i32x4.extract_lane 2 (local.get $mosts)) (local.get $most))
              (i32.lt_s (i32x4.extract_lane 2 (local.get $bests)) (local.get $best))))
        (then
          (local.set $most (i32x4.extract_lane 2 (local.get $mosts)))
          (local.set $best (i32x4.extract_lane 2 (local.get $bests)))))
      (if (i32.or
            (i32.gt_s (i32x4.extract_lane 3 (local.get $mosts)) (local.get $most))
            (i32.and
              (i32.eq (i32x4.extract_lane 3 (local.get $mosts)) (local.get $most))
              (i32.lt_s (i32x4.extract_lane 3 (local.get $bests)) (local.get $best))))
        (then
          (local.set $most (i32x4.extract_lane 3 (local.get $mosts)))
          (local.set $best (i32x4.extract_lane 3 (local.get $bests)))))
    ))
    (block $done
      (loop $one
        (br_if $done (i32.ge_s (local.get $k) (local.get $count)))
        (local.set $sum (i32.add
          (i32.load (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
          (i32.load (i32.add (local.get $b) (i32.shl (local.get $k) (i32.const 2))))))
        (if (i32.gt_s (local.get $sum) (local.get $most)) (then
          (local.set $most (local.get $sum))
          (local.set $best (local.get $k))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (br $one)))
    (local.get $best)))
