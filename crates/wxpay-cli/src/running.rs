//! Sandboxes on this machine, each recorded in a file of its user, by which commands find their control API.

use std::fs;
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::files;
use crate::post::Target;

/// Time that a sandbox on this machine has to accept a connection.
const PATIENCE: Duration = Duration::from_millis(300);

/// A sandbox that runs, or that ended without removing its file.
#[derive(Deserialize, Serialize)]
pub(crate) struct Running {
    /// Where APIv3 requests go.
    pub(crate) base_url: String,
    pub(crate) control_url: String,
    /// A secret; the file is readable by its owner only.
    pub(crate) control_token: Option<String>,
    /// The merchant's configuration. Secrets are named by their files.
    pub(crate) variables: Vec<(String, String)>,
}

/// The file of a running sandbox, which is removed when this is dropped.
pub(crate) struct Registration(PathBuf);

impl Running {
    /// Writes the file of a sandbox. Returns `None` for a user without a home directory.
    pub(crate) fn register(&self, port: u16) -> Result<Option<Registration>, Failure> {
        let Some(folder) = folder() else {
            return Ok(None);
        };
        files::create_folder(&folder)?;
        let path = folder.join(format!("{port}.json"));
        let text = serde_json::to_vec_pretty(self).map_err(Failure::caused_by)?;
        files::write(&path, &text)?;
        Ok(Some(Registration(path)))
    }

    /// Every sandbox that accepts connections, in the order of their files' names.
    pub(crate) fn all() -> Vec<Self> {
        let mut paths: Vec<PathBuf> = folder()
            .and_then(|folder| fs::read_dir(folder).ok())
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        paths.sort();
        let running = paths.iter().filter_map(|path| Self::read(path));
        running.filter(Self::is_reachable).collect()
    }

    /// The selected sandbox: the only running one, or the one of the configured base URL.
    ///
    /// # Errors
    ///
    /// Several run, and none of them is the configured one.
    pub(crate) fn one(global: &Global) -> Result<Option<Self>, Failure> {
        let mut running = Self::all();
        if running.len() < 2 {
            return Ok(running.pop());
        }
        let trimmed = |url: &str| url.trim_end_matches('/').to_owned();
        let configured = match &global.base_url {
            Some(url) => Some(trimmed(url)),
            None => Settings::read(global)
                .ok()
                .and_then(|settings| settings.base_url())
                .map(|url| trimmed(&url)),
        };
        let is_meant = |one: &Self| configured.as_ref() == Some(&trimmed(&one.base_url));
        match running.iter().position(is_meant) {
            Some(place) => Ok(Some(running.swap_remove(place))),
            None => {
                let number = running.len();
                let (en, zh): (Vec<_>, Vec<_>) = running
                    .iter()
                    .map(|one| {
                        let Self {
                            base_url,
                            control_url,
                            ..
                        } = one;
                        (
                            format!("{base_url} has {control_url}"),
                            format!("{base_url}（控制 API 为 {control_url}）"),
                        )
                    })
                    .unzip();
                Err(Failure::usage((
                    format!("{number} sandboxes run on this machine: {}", en.join(", ")),
                    format!("本机运行着 {number} 个沙箱：{}", zh.join("、")),
                ))
                .with_next((
                    "Name one with --base-url, or its control API with --control.",
                    "用 --base-url 指定其中一个，或用 --control 指定其控制 API。",
                )))
            }
        }
    }

    /// An incomplete file is ignored.
    fn read(path: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }

    fn is_reachable(&self) -> bool {
        let Ok(target) = Target::parse(&self.control_url) else {
            return false;
        };
        let addresses = target.address().to_socket_addrs();
        let mut addresses = addresses.into_iter().flatten();
        addresses.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok())
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        // A file that stays is recognised by its address, which no longer accepts connections.
        let _ = fs::remove_file(&self.0);
    }
}

fn folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.data_dir().join("wxpay").join("running"))
}
