//! The same work by wxpay and by other SDKs: same keys, same bodies, same server, in turns.
//!
//! `run` beside this package builds everything and starts it. Each measurement is a process of its own,
//! which counts its own processor time, user and system, and writes one line of JSON.

mod peers;
mod runner;
mod scene;
mod server;

use std::error::Error;

use crate::scene::Scene;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => server::serve(),
        ["peer", name, scene, work, number] => {
            let scene = Scene::load(scene.as_ref())?;
            peers::work(name, &scene, work, number.parse()?)
        }
        ref options => runner::run(options),
    }
}
