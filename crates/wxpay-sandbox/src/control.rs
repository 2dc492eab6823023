//! The control API: what users do in WeChat, the clock, faults and notifications, as JSON on a port of its
//! own. The dashboard is a client of it.
//!
//! `table` lists every route with its types; the server and the OpenAPI document are both built from it.

mod act;
mod ask;
#[cfg(feature = "dashboard")]
mod assets;
mod forms;
mod guard;
mod live;
mod notices;
mod objects;
mod openapi;
mod read;
mod requests;
mod seed;
mod server;
mod signature;
mod table;
mod views;

pub use seed::Seed;
pub(crate) use seed::play;
pub(crate) use server::ControlServer;
