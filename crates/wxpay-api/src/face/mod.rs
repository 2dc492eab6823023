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

pub use create_auth_info::{AuthInfo, CreateAuthInfo};
pub use create_repayment_url::{CreateRepaymentUrl, RepaymentUrl};
pub use create_token::{AuthorizationToken, CreateToken, WebInitData};
pub use create_transaction::{
    AcceptedTransaction, Business, CreateTransaction, SceneInfo, SettleInfo,
};
pub use enums::{
    ContractMode, ContractState, Currency, FaceCollectionState, TradeType, UserStatus, UserType,
};
pub use event::{Event, OfflineContractChange};
pub use list_devices::{ActivationStatus, Device, DevicePage, ListDevices, PageLinks};
pub use list_face_collections::{FaceCollectionList, ListFaceCollections};
pub use preauthorize_palm_service::{PalmPreauthorization, PreauthorizePalmService};
pub use presign_contract::{
    DesignatedBankCard, FacepayUser, Identification, IdentificationType, PresignContract,
    PresignedContract,
};
pub use query_authorized_user_info::{
    AuthorizedUserInfo, QueryAuthorizedUserInfo, RealNameInfo, RequestedInfoType,
};
pub use query_contract::{Contract, ContractBankCardSource, QueryContract};
pub use query_device_inspection::{DeviceInspection, InspectionResult, QueryDeviceInspection};
pub use query_face_collection::QueryFaceCollection;
pub use query_organization::{Organization, QueryOrganization};
pub use query_organization_user::{OrganizationUser, QueryOrganizationUser};
pub use query_palm_authorization::{
    PalmAuthorization, PalmAuthorizationState, QueryPalmAuthorization,
};
pub use query_transaction_by_out_trade_no::{
    QueriedBusinessProduct, QueryTransactionByOutTradeNo, Transaction,
};
pub use terminate_user_contract::TerminateUserContract;
pub use types::{Amount, FaceCollection, Payer, StaffInfo, StudentInfo, TransactionSceneInfo};
pub use update_organization_user::UpdateOrganizationUser;
