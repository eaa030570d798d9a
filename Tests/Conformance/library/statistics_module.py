# statistics: averages and spreads
import statistics as st
print(st.mean([1, 2, 3, 4]), st.mean([1, 2, 3]), st.mean([0.5, 1.5]), st.fmean([1, 2]), st.median([3, 1, 2]), st.median([1, 2, 3, 4]))
print(st.mode("aabc"), st.multimode([1, 1, 2, 2]), st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3, 4]), st.stdev([2, 4, 4, 4, 5, 5, 7, 9]))
print(st.pstdev([2, 4, 4, 4, 5, 5, 7, 9]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]))
for text in ["st.mean([])", "st.median([])", "st.mode([])", "st.variance([1])", "st.fmean([])"]:
    try:
        eval(text)
    except st.StatisticsError as e:
        print(text, e)
