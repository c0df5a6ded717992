// SPDX-License-Identifier: GPL-3.0-or-later
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times work once the virtual machine is warm: what this thread takes of the processor, so that neither other programs
 * nor the collector of garbage count.
 */
final class Clock {
    interface Work {
        void run() throws Exception;
    }

    private static final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private static final double warmUpSeconds = Double.parseDouble(System.getProperty("warmUp", "15"));

    private Clock() {
    }

    static double secondsOf(Work work) throws Exception {
        long begin = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - begin) * 1e-9;
    }

    /** Does it again and again until it is compiled as well as it will be. */
    static void warmUp(Work work) throws Exception {
        double spent = 0;
        for (int i = 0; i < 3 || spent < warmUpSeconds; i++)
            spent += secondsOf(work);
    }

    /** Of many times: the one below which so large a share lies. */
    static double quantile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.9f%n", name, value);
    }
}
