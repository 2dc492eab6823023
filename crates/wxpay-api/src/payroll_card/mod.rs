// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Payroll card: authorization and identity checks of workers, batch transfers and insurance (微工卡).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ListAuthentications`] | 查询核身记录 | `GET /v3/payroll-card/authentications` |
//! | [`PreorderAuthentication`] | 微工卡核身预下单 | `POST /v3/payroll-card/authentications/pre-order` |
//! | [`PreorderAuthenticationWithAuth`] | 微工卡核身预下单（流程中完成授权） | `POST /v3/payroll-card/authentications/pre-order-with-auth` |
//! | [`QueryAuthentication`] | 获取核身结果 | `GET /v3/payroll-card/authentications/{authenticate_number}` |
//! | [`QueryAuthorization`] | 查询微工卡授权关系 | `GET /v3/payroll-card/relations/{openid}` |
//! | [`CreateAuthorizationToken`] | 生成授权token | `POST /v3/payroll-card/tokens` |
//! | [`CreateTransferBatch`] | 发起批量转账 | `POST /v3/payroll-card/transfer-batches` |
//! | [`CreateInsuranceResult`] | 生成投保结果 | `POST /v3/payroll-card/wesure/insurance` |
//! | [`ValidateAuthenticationToken`] | 校验核身结果 | `POST /v3/payroll-card/wesure/token-validations` |

mod create_authorization_token;
mod create_insurance_result;
mod create_transfer_batch;
mod enums;
mod list_authentications;
mod preorder_authentication;
mod preorder_authentication_with_auth;
mod query_authentication;
mod query_authorization;
mod types;
mod validate_authentication_token;

pub use create_authorization_token::AuthorizationToken;
#[doc(alias(
    "生成授权token",
    "/v3/payroll-card/tokens",
    "POST /v3/payroll-card/tokens"
))]
pub use create_authorization_token::CreateAuthorizationToken;
#[doc(alias(
    "生成投保结果",
    "/v3/payroll-card/wesure/insurance",
    "POST /v3/payroll-card/wesure/insurance"
))]
pub use create_insurance_result::CreateInsuranceResult;
#[doc(alias(
    "发起批量转账",
    "/v3/payroll-card/transfer-batches",
    "POST /v3/payroll-card/transfer-batches"
))]
pub use create_transfer_batch::CreateTransferBatch;
pub use create_transfer_batch::{TransferBatch, TransferBusinessType, TransferDetail};
pub use enums::{AuthenticationScene, AuthenticationState, AuthenticationType, EmploymentType};
#[doc(alias(
    "查询核身记录",
    "/v3/payroll-card/authentications",
    "GET /v3/payroll-card/authentications"
))]
pub use list_authentications::ListAuthentications;
pub use list_authentications::{AuthenticationPage, AuthenticationRecord};
#[doc(alias(
    "微工卡核身预下单",
    "/v3/payroll-card/authentications/pre-order",
    "POST /v3/payroll-card/authentications/pre-order"
))]
pub use preorder_authentication::PreorderAuthentication;
#[doc(alias(
    "微工卡核身预下单（流程中完成授权）",
    "/v3/payroll-card/authentications/pre-order-with-auth",
    "POST /v3/payroll-card/authentications/pre-order-with-auth"
))]
pub use preorder_authentication_with_auth::PreorderAuthenticationWithAuth;
pub use query_authentication::Authentication;
#[doc(alias(
    "获取核身结果",
    "/v3/payroll-card/authentications/{authenticate_number}",
    "GET /v3/payroll-card/authentications/{authenticate_number}"
))]
pub use query_authentication::QueryAuthentication;
#[doc(alias(
    "查询微工卡授权关系",
    "/v3/payroll-card/relations/{openid}",
    "GET /v3/payroll-card/relations/{openid}"
))]
pub use query_authorization::QueryAuthorization;
pub use query_authorization::{Authorization, AuthorizationState, RegistrationState};
pub use types::AuthenticationPreorder;
pub use validate_authentication_token::TokenValidation;
#[doc(alias(
    "校验核身结果",
    "/v3/payroll-card/wesure/token-validations",
    "POST /v3/payroll-card/wesure/token-validations"
))]
pub use validate_authentication_token::ValidateAuthenticationToken;
