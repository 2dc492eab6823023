//! Writes the typed API from the model.

mod catalog;
pub(crate) mod docs;
mod event;
mod examples;
mod family;
mod features;
mod files;
pub(crate) mod fill;
mod guides;
mod index;
mod lists;
pub(crate) mod lock;
mod made_up;
mod manifest;
pub(crate) mod names;
mod operation;
mod proof;
mod request_numbers;
mod types;

use std::path::Path;

use crate::error::Error;
use crate::spec::Model;

pub(crate) use files::Mode;

const API: &str = "crates/wxpay-api";

/// Generates everything, or says what differs.
pub(crate) fn run(root: &Path, model: &Model, mode: Mode) -> Result<(), Error> {
    let mut files = files::Files::new(root, mode);
    let examples = examples::Examples::new(root, model)?;
    for family in &model.families {
        family::generate(&mut files, model, family, &examples);
    }
    index::generate(&mut files, model);
    features::generate(&mut files, model)?;
    request_numbers::generate(&mut files, model);
    guides::generate(&mut files)?;
    event::generate_all(&mut files, model);
    manifest::generate(&mut files, model)?;
    catalog::generate(&mut files, model);
    proof::generate(&mut files, model);
    lists::generate(&mut files, model);
    lock::generate(&mut files, root, model)?;
    files.finish(model)
}
