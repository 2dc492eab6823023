// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Customs declarations of paid orders (海关报关).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`LegacyListDeclarations`] | 报关查询 | `GET /global/v3/customs/orders` |
//! | [`LegacyCreateDeclaration`] | 报关 | `POST /global/v3/customs/orders` |
//! | [`LegacyUpdateDeclaration`] | 报关信息修改 | `PATCH /global/v3/customs/orders` |
//! | [`LegacyResendDeclaration`] | 报关重推 | `POST /global/v3/customs/redeclare` |
//! | [`LegacyVerifyIdentity`] | 身份信息校验 | `POST /global/v3/customs/verify-certificate` |
//! | [`ListDeclarations`] | 报关查询 | `GET /v3/global/customs/orders` |
//! | [`CreateDeclaration`] | 报关 | `POST /v3/global/customs/orders` |
//! | [`UpdateDeclaration`] | 报关信息修改 | `PATCH /v3/global/customs/orders` |
//! | [`ResendDeclaration`] | 报关重推 | `POST /v3/global/customs/redeclare` |
//! | [`VerifyIdentity`] | 身份信息校验 | `POST /v3/global/customs/verify-certificate` |

mod create_declaration;
mod enums;
mod legacy_create_declaration;
mod legacy_list_declarations;
mod legacy_resend_declaration;
mod legacy_update_declaration;
mod legacy_verify_identity;
mod list_declarations;
mod resend_declaration;
mod types;
mod update_declaration;
mod verify_identity;

pub use create_declaration::CreateDeclaration;
pub use enums::{
    CertificateCheckResult, CertificateType, CustomsOffice, DeclarationState, OrderNumberType,
    VerifyDepartment,
};
pub use legacy_create_declaration::LegacyCreateDeclaration;
pub use legacy_list_declarations::LegacyListDeclarations;
pub use legacy_resend_declaration::LegacyResendDeclaration;
pub use legacy_update_declaration::LegacyUpdateDeclaration;
pub use legacy_verify_identity::LegacyVerifyIdentity;
pub use list_declarations::ListDeclarations;
pub use resend_declaration::ResendDeclaration;
pub use types::{
    CreatedDeclaration, Declaration, DeclarationPage, IdentityVerification, ResentDeclaration,
    UpdatedDeclaration,
};
pub use update_declaration::UpdateDeclaration;
pub use verify_identity::VerifyIdentity;
