# Run by `sh -c` inside fresh mount and process namespaces, as `prover FOLDER COMMAND …`: makes every file system but
# FOLDER read-only, then runs COMMAND. docs/PROVING.md says when.
set -eu
folder=$1
shift
mount --make-rprivate /
mount --bind "$folder" "$folder"
mount -t tmpfs -o mode=1777,size=64m tmpfs /dev/shm 2>/dev/null || true
awk '{ print $2 }' /proc/self/mounts | sort -r | while read -r point; do
    case $point in
    "$folder" | /proc | /proc/* | /sys | /sys/* | /dev | /dev/*) ;;
    *) mount -o remount,bind,ro "$point" ;;
    esac
done
mount -t proc proc /proc
cd "$folder"
exec "$@"
