// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Payment by face and palm: devices, contracts, organizations' users and deductions (刷脸、刷掌).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryAuthorizedUserInfo`] | 查询用户授权的实名信息 | `GET /v3/facemch/users/{face_sid}` |
//! | [`QueryDeviceInspection`] | 获取出厂检查结果 | `GET /v3/iotmanage/device-inspections/{device_sn}` |
//! | [`ListDevices`] | 智能设备列表 | `GET /v3/iotmanage/devices` |
//! | [`CreateAuthInfo`] | 获取authinfo接口 | `POST /v3/offlineface/authinfo` |
//! | [`PresignContract`] | 预签约接口 | `POST /v3/offlineface/contracts/presign` |
//! | [`QueryContract`] | 签约查询接口 | `GET /v3/offlineface/contracts/{contract_id}` |
//! | [`ListFaceCollections`] | 查询重采用户列表 | `GET /v3/offlineface/face-collections` |
//! | [`QueryFaceCollection`] | 查询重采请求详情 | `GET /v3/offlineface/face-collections/{collection_id}` |
//! | [`CreateRepaymentUrl`] | 获取还款链接接口 | `POST /v3/offlineface/repayment-url` |
//! | [`CreateTransaction`] | 申请扣款接口 | `POST /v3/offlineface/transactions` |
//! | [`QueryTransactionByOutTradeNo`] | 查单接口 | `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}` |
//! | [`QueryOrganization`] | 查询机构信息接口 | `GET /v3/offlinefacemch/organizations` |
//! | [`QueryOrganizationUser`] | 刷脸用户信息查询接口 | `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` |
//! | [`UpdateOrganizationUser`] | 刷脸用户信息修改接口 | `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` |
//! | [`TerminateUserContract`] | 解除刷脸用户签约关系接口 | `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` |
//! | [`CreateToken`] | 获取凭证授权接口 | `POST /v3/offlinefacemch/tokens` |
//! | [`QueryPalmAuthorization`] | 查询刷掌授权 | `GET /v3/palmservice/authorization/openid/{openid}` |
//! | [`PreauthorizePalmService`] | 服务关联预授权 | `POST /v3/palmservice/authorization/preauthorize` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`OfflineContractChanged`](Event::OfflineContractChanged) | 离线刷脸签约状态变更回调通知 | `FACEPAY.USER_STATE_CHANGE` |

mod create_auth_info;
mod create_repayment_url;
mod create_token;
mod create_transaction;
mod enums;
mod event;
mod list_devices;
mod list_face_collections;
mod preauthorize_palm_service;
mod presign_contract;
mod query_authorized_user_info;
mod query_contract;
mod query_device_inspection;
mod query_face_collection;
mod query_organization;
mod query_organization_user;
mod query_palm_authorization;
mod query_transaction_by_out_trade_no;
mod terminate_user_contract;
mod types;
mod update_organization_user;

pub use create_auth_info::AuthInfo;
#[doc(alias(
    "获取authinfo接口",
    "/v3/offlineface/authinfo",
    "POST /v3/offlineface/authinfo"
))]
pub use create_auth_info::CreateAuthInfo;
#[doc(alias(
    "获取还款链接接口",
    "/v3/offlineface/repayment-url",
    "POST /v3/offlineface/repayment-url"
))]
pub use create_repayment_url::CreateRepaymentUrl;
pub use create_repayment_url::RepaymentUrl;
#[doc(alias(
    "获取凭证授权接口",
    "/v3/offlinefacemch/tokens",
    "POST /v3/offlinefacemch/tokens"
))]
pub use create_token::CreateToken;
pub use create_token::{AuthorizationToken, WebInitData};
#[doc(alias(
    "申请扣款接口",
    "/v3/offlineface/transactions",
    "POST /v3/offlineface/transactions"
))]
pub use create_transaction::CreateTransaction;
pub use create_transaction::{AcceptedTransaction, Business, SceneInfo, SettleInfo};
pub use enums::{
    ContractMode, ContractState, Currency, FaceCollectionState, TradeType, UserStatus, UserType,
};
pub use event::{Event, OfflineContractChange};
#[doc(alias("智能设备列表", "/v3/iotmanage/devices", "GET /v3/iotmanage/devices"))]
pub use list_devices::ListDevices;
pub use list_devices::{ActivationStatus, Device, DevicePage, PageLinks};
pub use list_face_collections::FaceCollectionList;
#[doc(alias(
    "查询重采用户列表",
    "/v3/offlineface/face-collections",
    "GET /v3/offlineface/face-collections"
))]
pub use list_face_collections::ListFaceCollections;
pub use preauthorize_palm_service::PalmPreauthorization;
#[doc(alias(
    "服务关联预授权",
    "/v3/palmservice/authorization/preauthorize",
    "POST /v3/palmservice/authorization/preauthorize"
))]
pub use preauthorize_palm_service::PreauthorizePalmService;
#[doc(alias(
    "预签约接口",
    "/v3/offlineface/contracts/presign",
    "POST /v3/offlineface/contracts/presign"
))]
pub use presign_contract::PresignContract;
pub use presign_contract::{
    DesignatedBankCard, FacepayUser, Identification, IdentificationType, PresignedContract,
};
#[doc(alias(
    "查询用户授权的实名信息",
    "/v3/facemch/users/{face_sid}",
    "GET /v3/facemch/users/{face_sid}"
))]
pub use query_authorized_user_info::QueryAuthorizedUserInfo;
pub use query_authorized_user_info::{AuthorizedUserInfo, RealNameInfo, RequestedInfoType};
#[doc(alias(
    "签约查询接口",
    "/v3/offlineface/contracts/{contract_id}",
    "GET /v3/offlineface/contracts/{contract_id}"
))]
pub use query_contract::QueryContract;
pub use query_contract::{Contract, ContractBankCardSource};
#[doc(alias(
    "获取出厂检查结果",
    "/v3/iotmanage/device-inspections/{device_sn}",
    "GET /v3/iotmanage/device-inspections/{device_sn}"
))]
pub use query_device_inspection::QueryDeviceInspection;
pub use query_device_inspection::{DeviceInspection, InspectionResult};
#[doc(alias(
    "查询重采请求详情",
    "/v3/offlineface/face-collections/{collection_id}",
    "GET /v3/offlineface/face-collections/{collection_id}"
))]
pub use query_face_collection::QueryFaceCollection;
pub use query_organization::Organization;
#[doc(alias(
    "查询机构信息接口",
    "/v3/offlinefacemch/organizations",
    "GET /v3/offlinefacemch/organizations"
))]
pub use query_organization::QueryOrganization;
pub use query_organization_user::OrganizationUser;
#[doc(alias(
    "刷脸用户信息查询接口",
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    "GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
))]
pub use query_organization_user::QueryOrganizationUser;
#[doc(alias(
    "查询刷掌授权",
    "/v3/palmservice/authorization/openid/{openid}",
    "GET /v3/palmservice/authorization/openid/{openid}"
))]
pub use query_palm_authorization::QueryPalmAuthorization;
pub use query_palm_authorization::{PalmAuthorization, PalmAuthorizationState};
#[doc(alias(
    "查单接口",
    "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}"
))]
pub use query_transaction_by_out_trade_no::QueryTransactionByOutTradeNo;
pub use query_transaction_by_out_trade_no::Transaction;
#[doc(alias(
    "解除刷脸用户签约关系接口",
    "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
    "POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"
))]
pub use terminate_user_contract::TerminateUserContract;
pub use types::{Amount, FaceCollection, Payer, StaffInfo, StudentInfo, TransactionSceneInfo};
#[doc(alias(
    "刷脸用户信息修改接口",
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    "PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
))]
pub use update_organization_user::UpdateOrganizationUser;
