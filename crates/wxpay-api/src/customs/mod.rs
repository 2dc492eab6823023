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

#[doc(alias("报关", "/v3/global/customs/orders", "POST /v3/global/customs/orders"))]
pub use create_declaration::CreateDeclaration;
pub use enums::{
    CertificateCheckResult, CertificateType, CustomsOffice, DeclarationState, OrderNumberType,
    VerifyDepartment,
};
#[doc(alias("报关", "/global/v3/customs/orders", "POST /global/v3/customs/orders"))]
pub use legacy_create_declaration::LegacyCreateDeclaration;
#[doc(alias(
    "报关查询",
    "/global/v3/customs/orders",
    "GET /global/v3/customs/orders"
))]
pub use legacy_list_declarations::LegacyListDeclarations;
#[doc(alias(
    "报关重推",
    "/global/v3/customs/redeclare",
    "POST /global/v3/customs/redeclare"
))]
pub use legacy_resend_declaration::LegacyResendDeclaration;
#[doc(alias(
    "报关信息修改",
    "/global/v3/customs/orders",
    "PATCH /global/v3/customs/orders"
))]
pub use legacy_update_declaration::LegacyUpdateDeclaration;
#[doc(alias(
    "身份信息校验",
    "/global/v3/customs/verify-certificate",
    "POST /global/v3/customs/verify-certificate"
))]
pub use legacy_verify_identity::LegacyVerifyIdentity;
#[doc(alias(
    "报关查询",
    "/v3/global/customs/orders",
    "GET /v3/global/customs/orders"
))]
pub use list_declarations::ListDeclarations;
#[doc(alias(
    "报关重推",
    "/v3/global/customs/redeclare",
    "POST /v3/global/customs/redeclare"
))]
pub use resend_declaration::ResendDeclaration;
pub use types::{
    CreatedDeclaration, Declaration, DeclarationPage, IdentityVerification, ResentDeclaration,
    UpdatedDeclaration,
};
#[doc(alias(
    "报关信息修改",
    "/v3/global/customs/orders",
    "PATCH /v3/global/customs/orders"
))]
pub use update_declaration::UpdateDeclaration;
#[doc(alias(
    "身份信息校验",
    "/v3/global/customs/verify-certificate",
    "POST /v3/global/customs/verify-certificate"
))]
pub use verify_identity::VerifyIdentity;
